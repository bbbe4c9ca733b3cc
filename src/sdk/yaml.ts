// Loaded when it is needed. Imported dynamically the package itself would come out of the bundle without its names:
// it is CommonJS, and only a static import gives them back.
export { parse } from "yaml";
