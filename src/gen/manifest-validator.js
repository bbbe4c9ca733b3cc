// Generated from schemas/manifest.schema.json by npm run generate.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// manifest-validator.js
var validate = validate21;
var manifest_validator_default = validate21;
var func2 = require_ucs2length().default;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "prune" || key0 === "ignore" || key0 === "protect" || key0 === "maxDeletes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.prune !== void 0) {
      if (typeof data.prune !== "boolean") {
        const err1 = { instancePath: instancePath + "/prune", schemaPath: "#/properties/prune/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate23(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData })) {
        vErrors = gather(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.protect !== void 0) {
      if (!validate23(data.protect, { instancePath: instancePath + "/protect", parentData: data, parentDataProperty: "protect", rootData })) {
        vErrors = gather(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.maxDeletes !== void 0) {
      let data3 = data.maxDeletes;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err2 = { instancePath: instancePath + "/maxDeletes", schemaPath: "#/properties/maxDeletes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err3 = { instancePath: instancePath + "/maxDeletes", schemaPath: "#/properties/maxDeletes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^\\s*[aA][tT][hH][eE][nN][aA]\\s*$", "u");
var pattern1 = new RegExp("^\\s*[bB][iI][gG][qQ][uU][eE][rR][yY]\\s*$", "u");
var pattern2 = new RegExp("^\\s*[cC][lL][iI][cC][kK][hH][oO][uU][sS][eE]\\s*$", "u");
var pattern3 = new RegExp("^\\s*[dD][aA][tT][aA][bB][rR][iI][cC][kK][sS]\\s*$", "u");
var pattern4 = new RegExp("^\\s*[dD][yY][nN][aA][mM][oO][dD][bB]\\s*$", "u");
var pattern5 = new RegExp("^\\s*[kK][aA][fF][kK][aA]\\s*$", "u");
var pattern6 = new RegExp("^\\s*[kK][iI][nN][eE][sS][iI][sS]\\s*$", "u");
var pattern7 = new RegExp("^\\s*[mM][sS][sS][qQ][lL]\\s*$", "u");
var pattern8 = new RegExp("^\\s*[mM][yY][sS][qQ][lL]\\s*$", "u");
var pattern9 = new RegExp("^\\s*[pP][oO][sS][tT][gG][rR][eE][sS][qQ][lL]\\s*$", "u");
var pattern10 = new RegExp("^\\s*[pP][uU][bB][sS][uU][bB]\\s*$", "u");
var pattern11 = new RegExp("^\\s*[rR][eE][dD][sS][hH][iI][fF][tT]\\s*$", "u");
var pattern12 = new RegExp("^\\s*[sS][nN][oO][wW][fF][lL][aA][kK][eE]\\s*$", "u");
var pattern13 = new RegExp("^\\s*[sS][pP][aA][nN][nN][eE][rR]\\s*$", "u");
var pattern14 = new RegExp("^\\s*[tT][rR][iI][nN][oO]\\s*$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate28.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate30.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate32.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate34.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate36.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate38.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate40.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate42.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate44.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate46.errors = vErrors;
  return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate48.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate50.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate52.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate54.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  validate56.errors = vErrors;
  return errors === 0;
}
var schema25 = { "description": "A text, number or boolean, sent as written; or one of {secret}, {env}, {value}, {keep}.", "type": ["string", "number", "boolean", "object", "array", "null"], "additionalProperties": false, "properties": { "secret": { "type": "string", "minLength": 1, "description": "A stored secret, by id or by unique name." }, "env": { "type": "string", "minLength": 1, "description": "A variable of the environment that chalk-ds runs in." }, "value": { "type": ["string", "number", "boolean"], "description": "The text itself." }, "sensitive": { "type": "boolean", "description": "Whether the value must not be shown." }, "keep": { "const": true, "description": "The value lives on the server alone: it is never read, compared or written." } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema25.type }, message: "must be string,number,boolean,object,array,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "secret" || key0 === "env" || key0 === "value" || key0 === "sensitive" || key0 === "keep")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.secret !== void 0) {
      let data0 = data.secret;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.env !== void 0) {
      let data1 = data.env;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
        const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema25.properties.value.type }, message: "must be string,number,boolean" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.sensitive !== void 0) {
      if (typeof data.sensitive !== "boolean") {
        const err7 = { instancePath: instancePath + "/sensitive", schemaPath: "#/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.keep !== void 0) {
      if (true !== data.keep) {
        const err8 = { instancePath: instancePath + "/keep", schemaPath: "#/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.kind === void 0 && (missing0 = "kind")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data0 = data.kind;
        if (typeof data0 === "string") {
          if (!pattern0.test(data0)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate28(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate28.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  const _errs8 = errors;
  let valid4 = true;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.kind === void 0 && (missing1 = "kind")) {
      const err3 = {};
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data2 = data.kind;
        if (typeof data2 === "string") {
          if (!pattern1.test(data2)) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if (vErrors !== null) {
    if (_errs8) {
      vErrors.length = _errs8;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate30(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate30.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid1 = _errs11 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  const _errs14 = errors;
  let valid7 = true;
  const _errs15 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.kind === void 0 && (missing2 = "kind")) {
      const err6 = {};
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data4 = data.kind;
        if (typeof data4 === "string") {
          if (!pattern2.test(data4)) {
            const err7 = {};
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid2 = _errs15 === errors;
  errors = _errs14;
  if (vErrors !== null) {
    if (_errs14) {
      vErrors.length = _errs14;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs17 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate32(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate32.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid2 = _errs17 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  const _errs20 = errors;
  let valid10 = true;
  const _errs21 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.kind === void 0 && (missing3 = "kind")) {
      const err9 = {};
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data6 = data.kind;
        if (typeof data6 === "string") {
          if (!pattern3.test(data6)) {
            const err10 = {};
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid3 = _errs21 === errors;
  errors = _errs20;
  if (vErrors !== null) {
    if (_errs20) {
      vErrors.length = _errs20;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs23 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate34(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate34.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid3 = _errs23 === errors;
    valid10 = _valid3;
  }
  if (!valid10) {
    const err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  const _errs26 = errors;
  let valid13 = true;
  const _errs27 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data.kind === void 0 && (missing4 = "kind")) {
      const err12 = {};
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data8 = data.kind;
        if (typeof data8 === "string") {
          if (!pattern4.test(data8)) {
            const err13 = {};
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid4 = _errs27 === errors;
  errors = _errs26;
  if (vErrors !== null) {
    if (_errs26) {
      vErrors.length = _errs26;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs29 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate36(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate36.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid4 = _errs29 === errors;
    valid13 = _valid4;
  }
  if (!valid13) {
    const err14 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  const _errs32 = errors;
  let valid16 = true;
  const _errs33 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing5;
    if (data.kind === void 0 && (missing5 = "kind")) {
      const err15 = {};
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data10 = data.kind;
        if (typeof data10 === "string") {
          if (!pattern5.test(data10)) {
            const err16 = {};
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid5 = _errs33 === errors;
  errors = _errs32;
  if (vErrors !== null) {
    if (_errs32) {
      vErrors.length = _errs32;
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs35 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate38(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate38.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid5 = _errs35 === errors;
    valid16 = _valid5;
  }
  if (!valid16) {
    const err17 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  const _errs38 = errors;
  let valid19 = true;
  const _errs39 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    if (data.kind === void 0 && (missing6 = "kind")) {
      const err18 = {};
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data12 = data.kind;
        if (typeof data12 === "string") {
          if (!pattern6.test(data12)) {
            const err19 = {};
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid6 = _errs39 === errors;
  errors = _errs38;
  if (vErrors !== null) {
    if (_errs38) {
      vErrors.length = _errs38;
    } else {
      vErrors = null;
    }
  }
  if (_valid6) {
    const _errs41 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate40(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate40.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid6 = _errs41 === errors;
    valid19 = _valid6;
  }
  if (!valid19) {
    const err20 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  const _errs44 = errors;
  let valid22 = true;
  const _errs45 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing7;
    if (data.kind === void 0 && (missing7 = "kind")) {
      const err21 = {};
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data14 = data.kind;
        if (typeof data14 === "string") {
          if (!pattern7.test(data14)) {
            const err22 = {};
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid7 = _errs45 === errors;
  errors = _errs44;
  if (vErrors !== null) {
    if (_errs44) {
      vErrors.length = _errs44;
    } else {
      vErrors = null;
    }
  }
  if (_valid7) {
    const _errs47 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate42(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate42.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid7 = _errs47 === errors;
    valid22 = _valid7;
  }
  if (!valid22) {
    const err23 = { instancePath, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  const _errs50 = errors;
  let valid25 = true;
  const _errs51 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing8;
    if (data.kind === void 0 && (missing8 = "kind")) {
      const err24 = {};
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data16 = data.kind;
        if (typeof data16 === "string") {
          if (!pattern8.test(data16)) {
            const err25 = {};
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid8 = _errs51 === errors;
  errors = _errs50;
  if (vErrors !== null) {
    if (_errs50) {
      vErrors.length = _errs50;
    } else {
      vErrors = null;
    }
  }
  if (_valid8) {
    const _errs53 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate44(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate44.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid8 = _errs53 === errors;
    valid25 = _valid8;
  }
  if (!valid25) {
    const err26 = { instancePath, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  const _errs56 = errors;
  let valid28 = true;
  const _errs57 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing9;
    if (data.kind === void 0 && (missing9 = "kind")) {
      const err27 = {};
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data18 = data.kind;
        if (typeof data18 === "string") {
          if (!pattern9.test(data18)) {
            const err28 = {};
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid9 = _errs57 === errors;
  errors = _errs56;
  if (vErrors !== null) {
    if (_errs56) {
      vErrors.length = _errs56;
    } else {
      vErrors = null;
    }
  }
  if (_valid9) {
    const _errs59 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate46(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate46.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid9 = _errs59 === errors;
    valid28 = _valid9;
  }
  if (!valid28) {
    const err29 = { instancePath, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  const _errs62 = errors;
  let valid31 = true;
  const _errs63 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing10;
    if (data.kind === void 0 && (missing10 = "kind")) {
      const err30 = {};
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data20 = data.kind;
        if (typeof data20 === "string") {
          if (!pattern10.test(data20)) {
            const err31 = {};
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid10 = _errs63 === errors;
  errors = _errs62;
  if (vErrors !== null) {
    if (_errs62) {
      vErrors.length = _errs62;
    } else {
      vErrors = null;
    }
  }
  if (_valid10) {
    const _errs65 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate48(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate48.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid10 = _errs65 === errors;
    valid31 = _valid10;
  }
  if (!valid31) {
    const err32 = { instancePath, schemaPath: "#/allOf/10/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  const _errs68 = errors;
  let valid34 = true;
  const _errs69 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing11;
    if (data.kind === void 0 && (missing11 = "kind")) {
      const err33 = {};
      if (vErrors === null) {
        vErrors = [err33];
      } else {
        vErrors.push(err33);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data22 = data.kind;
        if (typeof data22 === "string") {
          if (!pattern11.test(data22)) {
            const err34 = {};
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid11 = _errs69 === errors;
  errors = _errs68;
  if (vErrors !== null) {
    if (_errs68) {
      vErrors.length = _errs68;
    } else {
      vErrors = null;
    }
  }
  if (_valid11) {
    const _errs71 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate50(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate50.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid11 = _errs71 === errors;
    valid34 = _valid11;
  }
  if (!valid34) {
    const err35 = { instancePath, schemaPath: "#/allOf/11/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  const _errs74 = errors;
  let valid37 = true;
  const _errs75 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing12;
    if (data.kind === void 0 && (missing12 = "kind")) {
      const err36 = {};
      if (vErrors === null) {
        vErrors = [err36];
      } else {
        vErrors.push(err36);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data24 = data.kind;
        if (typeof data24 === "string") {
          if (!pattern12.test(data24)) {
            const err37 = {};
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid12 = _errs75 === errors;
  errors = _errs74;
  if (vErrors !== null) {
    if (_errs74) {
      vErrors.length = _errs74;
    } else {
      vErrors = null;
    }
  }
  if (_valid12) {
    const _errs77 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate52(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate52.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid12 = _errs77 === errors;
    valid37 = _valid12;
  }
  if (!valid37) {
    const err38 = { instancePath, schemaPath: "#/allOf/12/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  const _errs80 = errors;
  let valid40 = true;
  const _errs81 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing13;
    if (data.kind === void 0 && (missing13 = "kind")) {
      const err39 = {};
      if (vErrors === null) {
        vErrors = [err39];
      } else {
        vErrors.push(err39);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data26 = data.kind;
        if (typeof data26 === "string") {
          if (!pattern13.test(data26)) {
            const err40 = {};
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid13 = _errs81 === errors;
  errors = _errs80;
  if (vErrors !== null) {
    if (_errs80) {
      vErrors.length = _errs80;
    } else {
      vErrors = null;
    }
  }
  if (_valid13) {
    const _errs83 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate54(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate54.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid13 = _errs83 === errors;
    valid40 = _valid13;
  }
  if (!valid40) {
    const err41 = { instancePath, schemaPath: "#/allOf/13/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  const _errs86 = errors;
  let valid43 = true;
  const _errs87 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing14;
    if (data.kind === void 0 && (missing14 = "kind")) {
      const err42 = {};
      if (vErrors === null) {
        vErrors = [err42];
      } else {
        vErrors.push(err42);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        let data28 = data.kind;
        if (typeof data28 === "string") {
          if (!pattern14.test(data28)) {
            const err43 = {};
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid14 = _errs87 === errors;
  errors = _errs86;
  if (vErrors !== null) {
    if (_errs86) {
      vErrors.length = _errs86;
    } else {
      vErrors = null;
    }
  }
  if (_valid14) {
    const _errs89 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.config !== void 0) {
        if (!validate56(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = gather(vErrors, validate56.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid14 = _errs89 === errors;
    valid43 = _valid14;
  }
  if (!valid43) {
    const err44 = { instancePath, schemaPath: "#/allOf/14/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err45 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err45];
      } else {
        vErrors.push(err45);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "config" || key0 === "renamedFrom" || key0 === "protect")) {
        const err46 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        const err47 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.config !== void 0) {
      let data31 = data.config;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key1 in data31) {
          if (!validate58(data31[key1], { instancePath: instancePath + "/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data31, parentDataProperty: key1, rootData })) {
            vErrors = gather(vErrors, validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.renamedFrom !== void 0) {
      let data33 = data.renamedFrom;
      if (typeof data33 === "string") {
        if (func2(data33) < 1) {
          const err49 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.protect !== void 0) {
      if (typeof data.protect !== "boolean") {
        const err51 = { instancePath: instancePath + "/protect", schemaPath: "#/properties/protect/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": ["string", "object"], "minLength": 1, "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1 }, "id": { "type": "string", "minLength": 1, "description": "Only the source of this id is meant." } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema26.type }, message: "must be string,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "id")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "environment" || key0 === "policy" || key0 === "datasources" || key0 === "absent")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data1 = data.environment;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.policy !== void 0) {
      if (!validate22(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData })) {
        vErrors = gather(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.datasources !== void 0) {
      let data3 = data.datasources;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!validate27(data3[key1], { instancePath: instancePath + "/datasources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData })) {
            vErrors = gather(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/datasources", schemaPath: "#/properties/datasources/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.absent !== void 0) {
      let data5 = data.absent;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate61(data5[i0], { instancePath: instancePath + "/absent/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = gather(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function gather(before, more) {
  if (before === null) return more;
  for (const error of more) before.push(error);
  return before;
}
export {
  manifest_validator_default as default,
  validate
};
