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
var validate = validate10;
var manifest_validator_default = validate10;
var schema185 = { "type": ["string", "object"], "minLength": 1, "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1 }, "id": { "type": "string", "minLength": 1, "description": "Only the source of this id is meant." } } };
var func2 = require_ucs2length().default;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      let data1 = data.ignore;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func2(data2) < 1) {
              const err2 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/ignore", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.protect !== void 0) {
      let data3 = data.protect;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (func2(data4) < 1) {
              const err5 = { instancePath: instancePath + "/protect/" + i1, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/protect/" + i1, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/protect", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.maxDeletes !== void 0) {
      let data5 = data.maxDeletes;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err8 = { instancePath: instancePath + "/maxDeletes", schemaPath: "#/properties/maxDeletes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err9 = { instancePath: instancePath + "/maxDeletes", schemaPath: "#/properties/maxDeletes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate11.errors = vErrors;
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
var schema16 = { "type": "object", "properties": { "ATHENA_AWS_REGION": { "description": "AWS region whose Athena endpoint is queried (also builds athena.<region>.amazonaws.com). (aws-region)", "$ref": "#/definitions/value" }, "ATHENA_AWS_ACCESS_KEY_ID": { "description": "AWS access key id used instead of ambient credentials.", "$ref": "#/definitions/value" }, "ATHENA_AWS_ACCESS_KEY_SECRET": { "description": "AWS secret access key paired with the access key id. (sensitive)", "$ref": "#/definitions/value" }, "ATHENA_S3_STAGING_DIR": { "description": "S3 location where Athena writes query results; Chalk unloads results under it. (s3-uri)", "$ref": "#/definitions/value" }, "ATHENA_ROLE_ARN": { "description": "IAM role Chalk assumes (STS AssumeRole) for Athena/S3 access. (aws-arn)", "$ref": "#/definitions/value" }, "ATHENA_SCHEMA_NAME": { "description": "Schema (database) to query. (default default)", "$ref": "#/definitions/value" }, "ATHENA_CATALOG_NAME": { "description": "Data catalog to query. (default awsdatacatalog)", "$ref": "#/definitions/value" }, "ATHENA_WORK_GROUP": { "description": "Athena work group to run queries in.", "$ref": "#/definitions/value" }, "ENGINE_ARGUMENTS": { "description": "Extra SQLAlchemy engine arguments for this named source, as a JSON object (a nested native_args object goes to the native driver instead). (json-object)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
var schema17 = { "description": "A text, number or boolean, sent as written; or one of {secret}, {env}, {value}, {keep}.", "type": ["string", "number", "boolean", "object", "array", "null"], "additionalProperties": false, "properties": { "secret": { "type": "string", "minLength": 1, "description": "A stored secret, by id or by unique name." }, "env": { "type": "string", "minLength": 1, "description": "A variable of the environment that chalk-ds runs in." }, "value": { "type": ["string", "number", "boolean"], "description": "The text itself." }, "sensitive": { "type": "boolean", "description": "Whether the value must not be shown." }, "keep": { "const": true, "description": "The value lives on the server alone: it is never read, compared or written." } } };
var func5 = Object.prototype.hasOwnProperty;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func5.call(schema16.properties, key0)) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.ATHENA_AWS_REGION !== void 0) {
      let data6 = data.ATHENA_AWS_REGION;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/ATHENA_AWS_REGION", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/ATHENA_AWS_REGION", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/ATHENA_AWS_REGION/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/ATHENA_AWS_REGION/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/ATHENA_AWS_REGION/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/ATHENA_AWS_REGION/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/ATHENA_AWS_REGION/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/ATHENA_AWS_REGION/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/ATHENA_AWS_REGION/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.ATHENA_AWS_ACCESS_KEY_ID !== void 0) {
      let data12 = data.ATHENA_AWS_ACCESS_KEY_ID;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_ID", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_ID", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_ID/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_ID/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_ID/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_ID/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_ID/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_ID/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_ID/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.ATHENA_AWS_ACCESS_KEY_SECRET !== void 0) {
      let data18 = data.ATHENA_AWS_ACCESS_KEY_SECRET;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_SECRET", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_SECRET", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_SECRET/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_SECRET/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_SECRET/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_SECRET/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_SECRET/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_SECRET/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_SECRET/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.ATHENA_S3_STAGING_DIR !== void 0) {
      let data24 = data.ATHENA_S3_STAGING_DIR;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/ATHENA_S3_STAGING_DIR", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/ATHENA_S3_STAGING_DIR", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/ATHENA_S3_STAGING_DIR/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/ATHENA_S3_STAGING_DIR/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/ATHENA_S3_STAGING_DIR/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/ATHENA_S3_STAGING_DIR/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/ATHENA_S3_STAGING_DIR/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/ATHENA_S3_STAGING_DIR/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/ATHENA_S3_STAGING_DIR/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.ATHENA_ROLE_ARN !== void 0) {
      let data30 = data.ATHENA_ROLE_ARN;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/ATHENA_ROLE_ARN", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/ATHENA_ROLE_ARN", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/ATHENA_ROLE_ARN/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/ATHENA_ROLE_ARN/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/ATHENA_ROLE_ARN/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/ATHENA_ROLE_ARN/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/ATHENA_ROLE_ARN/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/ATHENA_ROLE_ARN/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/ATHENA_ROLE_ARN/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.ATHENA_SCHEMA_NAME !== void 0) {
      let data36 = data.ATHENA_SCHEMA_NAME;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/ATHENA_SCHEMA_NAME", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/ATHENA_SCHEMA_NAME", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/ATHENA_SCHEMA_NAME/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/ATHENA_SCHEMA_NAME/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/ATHENA_SCHEMA_NAME/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/ATHENA_SCHEMA_NAME/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/ATHENA_SCHEMA_NAME/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/ATHENA_SCHEMA_NAME/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/ATHENA_SCHEMA_NAME/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.ATHENA_CATALOG_NAME !== void 0) {
      let data42 = data.ATHENA_CATALOG_NAME;
      if (typeof data42 != "object" && typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
        const err63 = { instancePath: instancePath + "/ATHENA_CATALOG_NAME", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "secret" || key8 === "env" || key8 === "value" || key8 === "sensitive" || key8 === "keep")) {
            const err64 = { instancePath: instancePath + "/ATHENA_CATALOG_NAME", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data42.secret !== void 0) {
          let data43 = data42.secret;
          if (typeof data43 === "string") {
            if (func2(data43) < 1) {
              const err65 = { instancePath: instancePath + "/ATHENA_CATALOG_NAME/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/ATHENA_CATALOG_NAME/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data42.env !== void 0) {
          let data44 = data42.env;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err67 = { instancePath: instancePath + "/ATHENA_CATALOG_NAME/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/ATHENA_CATALOG_NAME/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data45 = data42.value;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err69 = { instancePath: instancePath + "/ATHENA_CATALOG_NAME/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data42.sensitive !== void 0) {
          if (typeof data42.sensitive !== "boolean") {
            const err70 = { instancePath: instancePath + "/ATHENA_CATALOG_NAME/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data42.keep !== void 0) {
          if (true !== data42.keep) {
            const err71 = { instancePath: instancePath + "/ATHENA_CATALOG_NAME/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
    if (data.ATHENA_WORK_GROUP !== void 0) {
      let data48 = data.ATHENA_WORK_GROUP;
      if (typeof data48 != "object" && typeof data48 !== "string" && !(typeof data48 == "number" && isFinite(data48)) && typeof data48 !== "boolean") {
        const err72 = { instancePath: instancePath + "/ATHENA_WORK_GROUP", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key9 in data48) {
          if (!(key9 === "secret" || key9 === "env" || key9 === "value" || key9 === "sensitive" || key9 === "keep")) {
            const err73 = { instancePath: instancePath + "/ATHENA_WORK_GROUP", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data48.secret !== void 0) {
          let data49 = data48.secret;
          if (typeof data49 === "string") {
            if (func2(data49) < 1) {
              const err74 = { instancePath: instancePath + "/ATHENA_WORK_GROUP/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/ATHENA_WORK_GROUP/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data48.env !== void 0) {
          let data50 = data48.env;
          if (typeof data50 === "string") {
            if (func2(data50) < 1) {
              const err76 = { instancePath: instancePath + "/ATHENA_WORK_GROUP/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/ATHENA_WORK_GROUP/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data48.value !== void 0) {
          let data51 = data48.value;
          if (typeof data51 !== "string" && !(typeof data51 == "number" && isFinite(data51)) && typeof data51 !== "boolean") {
            const err78 = { instancePath: instancePath + "/ATHENA_WORK_GROUP/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data48.sensitive !== void 0) {
          if (typeof data48.sensitive !== "boolean") {
            const err79 = { instancePath: instancePath + "/ATHENA_WORK_GROUP/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data48.keep !== void 0) {
          if (true !== data48.keep) {
            const err80 = { instancePath: instancePath + "/ATHENA_WORK_GROUP/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      let data54 = data.ENGINE_ARGUMENTS;
      if (typeof data54 != "object" && typeof data54 !== "string" && !(typeof data54 == "number" && isFinite(data54)) && typeof data54 !== "boolean") {
        const err81 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key10 in data54) {
          if (!(key10 === "secret" || key10 === "env" || key10 === "value" || key10 === "sensitive" || key10 === "keep")) {
            const err82 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data54.secret !== void 0) {
          let data55 = data54.secret;
          if (typeof data55 === "string") {
            if (func2(data55) < 1) {
              const err83 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          } else {
            const err84 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data54.env !== void 0) {
          let data56 = data54.env;
          if (typeof data56 === "string") {
            if (func2(data56) < 1) {
              const err85 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data54.value !== void 0) {
          let data57 = data54.value;
          if (typeof data57 !== "string" && !(typeof data57 == "number" && isFinite(data57)) && typeof data57 !== "boolean") {
            const err87 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data54.sensitive !== void 0) {
          if (typeof data54.sensitive !== "boolean") {
            const err88 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data54.keep !== void 0) {
          if (true !== data54.keep) {
            const err89 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err90 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err90];
    } else {
      vErrors.push(err90);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "object", "properties": { "BQ_PROJECT": { "description": "GCP project to connect to / bill.", "$ref": "#/definitions/value" }, "BQ_DATASET": { "description": "Default BigQuery dataset.", "$ref": "#/definitions/value" }, "BQ_LOCATION": { "description": "BigQuery location (region / multi-region).", "$ref": "#/definitions/value" }, "BQ_CREDENTIALS_BASE64": { "description": "Service-account key JSON, base64 encoded. (sensitive; base64-json)", "$ref": "#/definitions/value" }, "BQ_CREDENTIALS_PATH": { "description": "Path of a credentials file readable by the engine. (path)", "$ref": "#/definitions/value" }, "BQ_TEMP_PROJECT": { "description": "Project for temporary/scratch tables.", "$ref": "#/definitions/value" }, "BQ_TEMP_DATASET": { "description": "Dataset for temporary/scratch tables.", "$ref": "#/definitions/value" }, "BQ_UNLOAD_PATH": { "description": "GCS path for unload-based execution. (gs-uri)", "$ref": "#/definitions/value" }, "ENGINE_ARGUMENTS": { "description": "Extra SQLAlchemy engine arguments for this named source, as a JSON object (a nested native_args object goes to the native driver instead). (json-object)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func5.call(schema27.properties, key0)) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.BQ_PROJECT !== void 0) {
      let data6 = data.BQ_PROJECT;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/BQ_PROJECT", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/BQ_PROJECT", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/BQ_PROJECT/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/BQ_PROJECT/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/BQ_PROJECT/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/BQ_PROJECT/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/BQ_PROJECT/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/BQ_PROJECT/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/BQ_PROJECT/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.BQ_DATASET !== void 0) {
      let data12 = data.BQ_DATASET;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/BQ_DATASET", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/BQ_DATASET", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/BQ_DATASET/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/BQ_DATASET/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/BQ_DATASET/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/BQ_DATASET/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/BQ_DATASET/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/BQ_DATASET/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/BQ_DATASET/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.BQ_LOCATION !== void 0) {
      let data18 = data.BQ_LOCATION;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/BQ_LOCATION", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/BQ_LOCATION", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/BQ_LOCATION/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/BQ_LOCATION/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/BQ_LOCATION/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/BQ_LOCATION/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/BQ_LOCATION/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/BQ_LOCATION/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/BQ_LOCATION/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.BQ_CREDENTIALS_BASE64 !== void 0) {
      let data24 = data.BQ_CREDENTIALS_BASE64;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/BQ_CREDENTIALS_BASE64", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/BQ_CREDENTIALS_BASE64", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/BQ_CREDENTIALS_BASE64/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/BQ_CREDENTIALS_BASE64/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/BQ_CREDENTIALS_BASE64/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/BQ_CREDENTIALS_BASE64/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/BQ_CREDENTIALS_BASE64/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/BQ_CREDENTIALS_BASE64/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/BQ_CREDENTIALS_BASE64/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.BQ_CREDENTIALS_PATH !== void 0) {
      let data30 = data.BQ_CREDENTIALS_PATH;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/BQ_CREDENTIALS_PATH", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/BQ_CREDENTIALS_PATH", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/BQ_CREDENTIALS_PATH/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/BQ_CREDENTIALS_PATH/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/BQ_CREDENTIALS_PATH/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/BQ_CREDENTIALS_PATH/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/BQ_CREDENTIALS_PATH/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/BQ_CREDENTIALS_PATH/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/BQ_CREDENTIALS_PATH/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.BQ_TEMP_PROJECT !== void 0) {
      let data36 = data.BQ_TEMP_PROJECT;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/BQ_TEMP_PROJECT", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/BQ_TEMP_PROJECT", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/BQ_TEMP_PROJECT/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/BQ_TEMP_PROJECT/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/BQ_TEMP_PROJECT/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/BQ_TEMP_PROJECT/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/BQ_TEMP_PROJECT/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/BQ_TEMP_PROJECT/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/BQ_TEMP_PROJECT/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.BQ_TEMP_DATASET !== void 0) {
      let data42 = data.BQ_TEMP_DATASET;
      if (typeof data42 != "object" && typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
        const err63 = { instancePath: instancePath + "/BQ_TEMP_DATASET", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "secret" || key8 === "env" || key8 === "value" || key8 === "sensitive" || key8 === "keep")) {
            const err64 = { instancePath: instancePath + "/BQ_TEMP_DATASET", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data42.secret !== void 0) {
          let data43 = data42.secret;
          if (typeof data43 === "string") {
            if (func2(data43) < 1) {
              const err65 = { instancePath: instancePath + "/BQ_TEMP_DATASET/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/BQ_TEMP_DATASET/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data42.env !== void 0) {
          let data44 = data42.env;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err67 = { instancePath: instancePath + "/BQ_TEMP_DATASET/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/BQ_TEMP_DATASET/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data45 = data42.value;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err69 = { instancePath: instancePath + "/BQ_TEMP_DATASET/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data42.sensitive !== void 0) {
          if (typeof data42.sensitive !== "boolean") {
            const err70 = { instancePath: instancePath + "/BQ_TEMP_DATASET/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data42.keep !== void 0) {
          if (true !== data42.keep) {
            const err71 = { instancePath: instancePath + "/BQ_TEMP_DATASET/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
    if (data.BQ_UNLOAD_PATH !== void 0) {
      let data48 = data.BQ_UNLOAD_PATH;
      if (typeof data48 != "object" && typeof data48 !== "string" && !(typeof data48 == "number" && isFinite(data48)) && typeof data48 !== "boolean") {
        const err72 = { instancePath: instancePath + "/BQ_UNLOAD_PATH", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key9 in data48) {
          if (!(key9 === "secret" || key9 === "env" || key9 === "value" || key9 === "sensitive" || key9 === "keep")) {
            const err73 = { instancePath: instancePath + "/BQ_UNLOAD_PATH", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data48.secret !== void 0) {
          let data49 = data48.secret;
          if (typeof data49 === "string") {
            if (func2(data49) < 1) {
              const err74 = { instancePath: instancePath + "/BQ_UNLOAD_PATH/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/BQ_UNLOAD_PATH/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data48.env !== void 0) {
          let data50 = data48.env;
          if (typeof data50 === "string") {
            if (func2(data50) < 1) {
              const err76 = { instancePath: instancePath + "/BQ_UNLOAD_PATH/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/BQ_UNLOAD_PATH/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data48.value !== void 0) {
          let data51 = data48.value;
          if (typeof data51 !== "string" && !(typeof data51 == "number" && isFinite(data51)) && typeof data51 !== "boolean") {
            const err78 = { instancePath: instancePath + "/BQ_UNLOAD_PATH/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data48.sensitive !== void 0) {
          if (typeof data48.sensitive !== "boolean") {
            const err79 = { instancePath: instancePath + "/BQ_UNLOAD_PATH/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data48.keep !== void 0) {
          if (true !== data48.keep) {
            const err80 = { instancePath: instancePath + "/BQ_UNLOAD_PATH/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      let data54 = data.ENGINE_ARGUMENTS;
      if (typeof data54 != "object" && typeof data54 !== "string" && !(typeof data54 == "number" && isFinite(data54)) && typeof data54 !== "boolean") {
        const err81 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key10 in data54) {
          if (!(key10 === "secret" || key10 === "env" || key10 === "value" || key10 === "sensitive" || key10 === "keep")) {
            const err82 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data54.secret !== void 0) {
          let data55 = data54.secret;
          if (typeof data55 === "string") {
            if (func2(data55) < 1) {
              const err83 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          } else {
            const err84 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data54.env !== void 0) {
          let data56 = data54.env;
          if (typeof data56 === "string") {
            if (func2(data56) < 1) {
              const err85 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data54.value !== void 0) {
          let data57 = data54.value;
          if (typeof data57 !== "string" && !(typeof data57 == "number" && isFinite(data57)) && typeof data57 !== "boolean") {
            const err87 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data54.sensitive !== void 0) {
          if (typeof data54.sensitive !== "boolean") {
            const err88 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data54.keep !== void 0) {
          if (true !== data54.keep) {
            const err89 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err90 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err90];
    } else {
      vErrors.push(err90);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var schema38 = { "type": "object", "properties": { "CLICKHOUSE_HOST": { "description": "Server host name. (required; host)", "$ref": "#/definitions/value" }, "CLICKHOUSE_TCP_PORT": { "description": "Native-protocol TCP port. (port)", "$ref": "#/definitions/value" }, "CLICKHOUSE_DATABASE": { "description": "Database name.", "$ref": "#/definitions/value" }, "CLICKHOUSE_USER": { "description": "User name.", "$ref": "#/definitions/value" }, "CLICKHOUSE_PWD": { "description": "Password. NOT CLICKHOUSE_PASSWORD. (sensitive)", "$ref": "#/definitions/value" }, "CLICKHOUSE_USE_TLS": { "description": "Whether to connect with TLS. (boolean; one of 1, true, yes, t, y; default true)", "$ref": "#/definitions/value" }, "CLICKHOUSE_UNLOAD_PATH": { "description": "S3 prefix for unload files; omitted = direct query path. (s3-uri)", "$ref": "#/definitions/value" }, "CLICKHOUSE_UNLOAD_AWS_ROLE_ARN": { "description": "IAM role ClickHouse assumes to write unload files. (aws-arn)", "$ref": "#/definitions/value" }, "CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN": { "description": "IAM role Chalk assumes to list/read unload files. (aws-arn)", "$ref": "#/definitions/value" }, "CLICKHOUSE_PARQUET_ROW_GROUP_SIZE": { "description": "Rows per Parquet row group when unloading. (integer)", "$ref": "#/definitions/value" }, "CLICKHOUSE_PARQUET_PARTITION_ROWS": { "description": "Rows per S3 partition (one file each) when unloading. (integer)", "$ref": "#/definitions/value" }, "CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES": { "description": "Byte cap of a Parquet row group when unloading. (integer)", "$ref": "#/definitions/value" }, "ENGINE_ARGUMENTS": { "description": "Extra SQLAlchemy engine arguments for this named source, as a JSON object (a nested native_args object goes to the native driver instead). (json-object)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func5.call(schema38.properties, key0)) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.CLICKHOUSE_HOST !== void 0) {
      let data6 = data.CLICKHOUSE_HOST;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/CLICKHOUSE_HOST", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/CLICKHOUSE_HOST", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/CLICKHOUSE_HOST/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/CLICKHOUSE_HOST/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/CLICKHOUSE_HOST/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/CLICKHOUSE_HOST/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/CLICKHOUSE_HOST/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/CLICKHOUSE_HOST/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/CLICKHOUSE_HOST/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.CLICKHOUSE_TCP_PORT !== void 0) {
      let data12 = data.CLICKHOUSE_TCP_PORT;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/CLICKHOUSE_TCP_PORT", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/CLICKHOUSE_TCP_PORT", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/CLICKHOUSE_TCP_PORT/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/CLICKHOUSE_TCP_PORT/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/CLICKHOUSE_TCP_PORT/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/CLICKHOUSE_TCP_PORT/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/CLICKHOUSE_TCP_PORT/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/CLICKHOUSE_TCP_PORT/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/CLICKHOUSE_TCP_PORT/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.CLICKHOUSE_DATABASE !== void 0) {
      let data18 = data.CLICKHOUSE_DATABASE;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/CLICKHOUSE_DATABASE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/CLICKHOUSE_DATABASE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/CLICKHOUSE_DATABASE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/CLICKHOUSE_DATABASE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/CLICKHOUSE_DATABASE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/CLICKHOUSE_DATABASE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/CLICKHOUSE_DATABASE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/CLICKHOUSE_DATABASE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/CLICKHOUSE_DATABASE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.CLICKHOUSE_USER !== void 0) {
      let data24 = data.CLICKHOUSE_USER;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/CLICKHOUSE_USER", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/CLICKHOUSE_USER", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/CLICKHOUSE_USER/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/CLICKHOUSE_USER/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/CLICKHOUSE_USER/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/CLICKHOUSE_USER/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/CLICKHOUSE_USER/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/CLICKHOUSE_USER/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/CLICKHOUSE_USER/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.CLICKHOUSE_PWD !== void 0) {
      let data30 = data.CLICKHOUSE_PWD;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/CLICKHOUSE_PWD", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/CLICKHOUSE_PWD", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/CLICKHOUSE_PWD/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/CLICKHOUSE_PWD/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/CLICKHOUSE_PWD/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/CLICKHOUSE_PWD/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/CLICKHOUSE_PWD/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/CLICKHOUSE_PWD/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/CLICKHOUSE_PWD/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.CLICKHOUSE_USE_TLS !== void 0) {
      let data36 = data.CLICKHOUSE_USE_TLS;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/CLICKHOUSE_USE_TLS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/CLICKHOUSE_USE_TLS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/CLICKHOUSE_USE_TLS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/CLICKHOUSE_USE_TLS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/CLICKHOUSE_USE_TLS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/CLICKHOUSE_USE_TLS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/CLICKHOUSE_USE_TLS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/CLICKHOUSE_USE_TLS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/CLICKHOUSE_USE_TLS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.CLICKHOUSE_UNLOAD_PATH !== void 0) {
      let data42 = data.CLICKHOUSE_UNLOAD_PATH;
      if (typeof data42 != "object" && typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
        const err63 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_PATH", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "secret" || key8 === "env" || key8 === "value" || key8 === "sensitive" || key8 === "keep")) {
            const err64 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_PATH", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data42.secret !== void 0) {
          let data43 = data42.secret;
          if (typeof data43 === "string") {
            if (func2(data43) < 1) {
              const err65 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_PATH/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_PATH/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data42.env !== void 0) {
          let data44 = data42.env;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err67 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_PATH/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_PATH/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data45 = data42.value;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err69 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_PATH/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data42.sensitive !== void 0) {
          if (typeof data42.sensitive !== "boolean") {
            const err70 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_PATH/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data42.keep !== void 0) {
          if (true !== data42.keep) {
            const err71 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_PATH/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
    if (data.CLICKHOUSE_UNLOAD_AWS_ROLE_ARN !== void 0) {
      let data48 = data.CLICKHOUSE_UNLOAD_AWS_ROLE_ARN;
      if (typeof data48 != "object" && typeof data48 !== "string" && !(typeof data48 == "number" && isFinite(data48)) && typeof data48 !== "boolean") {
        const err72 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_AWS_ROLE_ARN", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key9 in data48) {
          if (!(key9 === "secret" || key9 === "env" || key9 === "value" || key9 === "sensitive" || key9 === "keep")) {
            const err73 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_AWS_ROLE_ARN", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data48.secret !== void 0) {
          let data49 = data48.secret;
          if (typeof data49 === "string") {
            if (func2(data49) < 1) {
              const err74 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_AWS_ROLE_ARN/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_AWS_ROLE_ARN/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data48.env !== void 0) {
          let data50 = data48.env;
          if (typeof data50 === "string") {
            if (func2(data50) < 1) {
              const err76 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_AWS_ROLE_ARN/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_AWS_ROLE_ARN/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data48.value !== void 0) {
          let data51 = data48.value;
          if (typeof data51 !== "string" && !(typeof data51 == "number" && isFinite(data51)) && typeof data51 !== "boolean") {
            const err78 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_AWS_ROLE_ARN/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data48.sensitive !== void 0) {
          if (typeof data48.sensitive !== "boolean") {
            const err79 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_AWS_ROLE_ARN/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data48.keep !== void 0) {
          if (true !== data48.keep) {
            const err80 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_AWS_ROLE_ARN/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      }
    }
    if (data.CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN !== void 0) {
      let data54 = data.CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN;
      if (typeof data54 != "object" && typeof data54 !== "string" && !(typeof data54 == "number" && isFinite(data54)) && typeof data54 !== "boolean") {
        const err81 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key10 in data54) {
          if (!(key10 === "secret" || key10 === "env" || key10 === "value" || key10 === "sensitive" || key10 === "keep")) {
            const err82 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data54.secret !== void 0) {
          let data55 = data54.secret;
          if (typeof data55 === "string") {
            if (func2(data55) < 1) {
              const err83 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          } else {
            const err84 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data54.env !== void 0) {
          let data56 = data54.env;
          if (typeof data56 === "string") {
            if (func2(data56) < 1) {
              const err85 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data54.value !== void 0) {
          let data57 = data54.value;
          if (typeof data57 !== "string" && !(typeof data57 == "number" && isFinite(data57)) && typeof data57 !== "boolean") {
            const err87 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data54.sensitive !== void 0) {
          if (typeof data54.sensitive !== "boolean") {
            const err88 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data54.keep !== void 0) {
          if (true !== data54.keep) {
            const err89 = { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      }
    }
    if (data.CLICKHOUSE_PARQUET_ROW_GROUP_SIZE !== void 0) {
      let data60 = data.CLICKHOUSE_PARQUET_ROW_GROUP_SIZE;
      if (typeof data60 != "object" && typeof data60 !== "string" && !(typeof data60 == "number" && isFinite(data60)) && typeof data60 !== "boolean") {
        const err90 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (const key11 in data60) {
          if (!(key11 === "secret" || key11 === "env" || key11 === "value" || key11 === "sensitive" || key11 === "keep")) {
            const err91 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data60.secret !== void 0) {
          let data61 = data60.secret;
          if (typeof data61 === "string") {
            if (func2(data61) < 1) {
              const err92 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data60.env !== void 0) {
          let data62 = data60.env;
          if (typeof data62 === "string") {
            if (func2(data62) < 1) {
              const err94 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data60.value !== void 0) {
          let data63 = data60.value;
          if (typeof data63 !== "string" && !(typeof data63 == "number" && isFinite(data63)) && typeof data63 !== "boolean") {
            const err96 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data60.sensitive !== void 0) {
          if (typeof data60.sensitive !== "boolean") {
            const err97 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data60.keep !== void 0) {
          if (true !== data60.keep) {
            const err98 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
      }
    }
    if (data.CLICKHOUSE_PARQUET_PARTITION_ROWS !== void 0) {
      let data66 = data.CLICKHOUSE_PARQUET_PARTITION_ROWS;
      if (typeof data66 != "object" && typeof data66 !== "string" && !(typeof data66 == "number" && isFinite(data66)) && typeof data66 !== "boolean") {
        const err99 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_PARTITION_ROWS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        for (const key12 in data66) {
          if (!(key12 === "secret" || key12 === "env" || key12 === "value" || key12 === "sensitive" || key12 === "keep")) {
            const err100 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_PARTITION_ROWS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data66.secret !== void 0) {
          let data67 = data66.secret;
          if (typeof data67 === "string") {
            if (func2(data67) < 1) {
              const err101 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_PARTITION_ROWS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          } else {
            const err102 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_PARTITION_ROWS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        if (data66.env !== void 0) {
          let data68 = data66.env;
          if (typeof data68 === "string") {
            if (func2(data68) < 1) {
              const err103 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_PARTITION_ROWS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
          } else {
            const err104 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_PARTITION_ROWS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data66.value !== void 0) {
          let data69 = data66.value;
          if (typeof data69 !== "string" && !(typeof data69 == "number" && isFinite(data69)) && typeof data69 !== "boolean") {
            const err105 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_PARTITION_ROWS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data66.sensitive !== void 0) {
          if (typeof data66.sensitive !== "boolean") {
            const err106 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_PARTITION_ROWS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data66.keep !== void 0) {
          if (true !== data66.keep) {
            const err107 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_PARTITION_ROWS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
      }
    }
    if (data.CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES !== void 0) {
      let data72 = data.CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES;
      if (typeof data72 != "object" && typeof data72 !== "string" && !(typeof data72 == "number" && isFinite(data72)) && typeof data72 !== "boolean") {
        const err108 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      }
      if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
        for (const key13 in data72) {
          if (!(key13 === "secret" || key13 === "env" || key13 === "value" || key13 === "sensitive" || key13 === "keep")) {
            const err109 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data72.secret !== void 0) {
          let data73 = data72.secret;
          if (typeof data73 === "string") {
            if (func2(data73) < 1) {
              const err110 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          } else {
            const err111 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data72.env !== void 0) {
          let data74 = data72.env;
          if (typeof data74 === "string") {
            if (func2(data74) < 1) {
              const err112 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          } else {
            const err113 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data72.value !== void 0) {
          let data75 = data72.value;
          if (typeof data75 !== "string" && !(typeof data75 == "number" && isFinite(data75)) && typeof data75 !== "boolean") {
            const err114 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data72.sensitive !== void 0) {
          if (typeof data72.sensitive !== "boolean") {
            const err115 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data72.keep !== void 0) {
          if (true !== data72.keep) {
            const err116 = { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      let data78 = data.ENGINE_ARGUMENTS;
      if (typeof data78 != "object" && typeof data78 !== "string" && !(typeof data78 == "number" && isFinite(data78)) && typeof data78 !== "boolean") {
        const err117 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        for (const key14 in data78) {
          if (!(key14 === "secret" || key14 === "env" || key14 === "value" || key14 === "sensitive" || key14 === "keep")) {
            const err118 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
        if (data78.secret !== void 0) {
          let data79 = data78.secret;
          if (typeof data79 === "string") {
            if (func2(data79) < 1) {
              const err119 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          } else {
            const err120 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data78.env !== void 0) {
          let data80 = data78.env;
          if (typeof data80 === "string") {
            if (func2(data80) < 1) {
              const err121 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
          } else {
            const err122 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data78.value !== void 0) {
          let data81 = data78.value;
          if (typeof data81 !== "string" && !(typeof data81 == "number" && isFinite(data81)) && typeof data81 !== "boolean") {
            const err123 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
        if (data78.sensitive !== void 0) {
          if (typeof data78.sensitive !== "boolean") {
            const err124 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data78.keep !== void 0) {
          if (true !== data78.keep) {
            const err125 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err126 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err126];
    } else {
      vErrors.push(err126);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "DATABRICKS_HOST" || key0 === "DATABRICKS_HTTP_PATH" || key0 === "DATABRICKS_TOKEN" || key0 === "DATABRICKS_CLIENT_ID" || key0 === "DATABRICKS_CLIENT_SECRET" || key0 === "DATABRICKS_DATABASE" || key0 === "DATABRICKS_PORT" || key0 === "ENGINE_ARGUMENTS")) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.DATABRICKS_HOST !== void 0) {
      let data6 = data.DATABRICKS_HOST;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/DATABRICKS_HOST", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/DATABRICKS_HOST", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/DATABRICKS_HOST/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/DATABRICKS_HOST/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/DATABRICKS_HOST/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/DATABRICKS_HOST/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/DATABRICKS_HOST/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/DATABRICKS_HOST/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/DATABRICKS_HOST/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.DATABRICKS_HTTP_PATH !== void 0) {
      let data12 = data.DATABRICKS_HTTP_PATH;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/DATABRICKS_HTTP_PATH", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/DATABRICKS_HTTP_PATH", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/DATABRICKS_HTTP_PATH/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/DATABRICKS_HTTP_PATH/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/DATABRICKS_HTTP_PATH/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/DATABRICKS_HTTP_PATH/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/DATABRICKS_HTTP_PATH/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/DATABRICKS_HTTP_PATH/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/DATABRICKS_HTTP_PATH/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.DATABRICKS_TOKEN !== void 0) {
      let data18 = data.DATABRICKS_TOKEN;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/DATABRICKS_TOKEN", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/DATABRICKS_TOKEN", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/DATABRICKS_TOKEN/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/DATABRICKS_TOKEN/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/DATABRICKS_TOKEN/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/DATABRICKS_TOKEN/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/DATABRICKS_TOKEN/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/DATABRICKS_TOKEN/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/DATABRICKS_TOKEN/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.DATABRICKS_CLIENT_ID !== void 0) {
      let data24 = data.DATABRICKS_CLIENT_ID;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/DATABRICKS_CLIENT_ID", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/DATABRICKS_CLIENT_ID", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/DATABRICKS_CLIENT_ID/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/DATABRICKS_CLIENT_ID/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/DATABRICKS_CLIENT_ID/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/DATABRICKS_CLIENT_ID/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/DATABRICKS_CLIENT_ID/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/DATABRICKS_CLIENT_ID/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/DATABRICKS_CLIENT_ID/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.DATABRICKS_CLIENT_SECRET !== void 0) {
      let data30 = data.DATABRICKS_CLIENT_SECRET;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/DATABRICKS_CLIENT_SECRET", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/DATABRICKS_CLIENT_SECRET", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/DATABRICKS_CLIENT_SECRET/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/DATABRICKS_CLIENT_SECRET/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/DATABRICKS_CLIENT_SECRET/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/DATABRICKS_CLIENT_SECRET/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/DATABRICKS_CLIENT_SECRET/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/DATABRICKS_CLIENT_SECRET/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/DATABRICKS_CLIENT_SECRET/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.DATABRICKS_DATABASE !== void 0) {
      let data36 = data.DATABRICKS_DATABASE;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/DATABRICKS_DATABASE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/DATABRICKS_DATABASE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/DATABRICKS_DATABASE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/DATABRICKS_DATABASE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/DATABRICKS_DATABASE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/DATABRICKS_DATABASE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/DATABRICKS_DATABASE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/DATABRICKS_DATABASE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/DATABRICKS_DATABASE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.DATABRICKS_PORT !== void 0) {
      let data42 = data.DATABRICKS_PORT;
      if (typeof data42 != "object" && typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
        const err63 = { instancePath: instancePath + "/DATABRICKS_PORT", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "secret" || key8 === "env" || key8 === "value" || key8 === "sensitive" || key8 === "keep")) {
            const err64 = { instancePath: instancePath + "/DATABRICKS_PORT", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data42.secret !== void 0) {
          let data43 = data42.secret;
          if (typeof data43 === "string") {
            if (func2(data43) < 1) {
              const err65 = { instancePath: instancePath + "/DATABRICKS_PORT/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/DATABRICKS_PORT/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data42.env !== void 0) {
          let data44 = data42.env;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err67 = { instancePath: instancePath + "/DATABRICKS_PORT/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/DATABRICKS_PORT/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data45 = data42.value;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err69 = { instancePath: instancePath + "/DATABRICKS_PORT/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data42.sensitive !== void 0) {
          if (typeof data42.sensitive !== "boolean") {
            const err70 = { instancePath: instancePath + "/DATABRICKS_PORT/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data42.keep !== void 0) {
          if (true !== data42.keep) {
            const err71 = { instancePath: instancePath + "/DATABRICKS_PORT/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      let data48 = data.ENGINE_ARGUMENTS;
      if (typeof data48 != "object" && typeof data48 !== "string" && !(typeof data48 == "number" && isFinite(data48)) && typeof data48 !== "boolean") {
        const err72 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key9 in data48) {
          if (!(key9 === "secret" || key9 === "env" || key9 === "value" || key9 === "sensitive" || key9 === "keep")) {
            const err73 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data48.secret !== void 0) {
          let data49 = data48.secret;
          if (typeof data49 === "string") {
            if (func2(data49) < 1) {
              const err74 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data48.env !== void 0) {
          let data50 = data48.env;
          if (typeof data50 === "string") {
            if (func2(data50) < 1) {
              const err76 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data48.value !== void 0) {
          let data51 = data48.value;
          if (typeof data51 !== "string" && !(typeof data51 == "number" && isFinite(data51)) && typeof data51 !== "boolean") {
            const err78 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data48.sensitive !== void 0) {
          if (typeof data48.sensitive !== "boolean") {
            const err79 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data48.keep !== void 0) {
          if (true !== data48.keep) {
            const err80 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err81 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err81];
    } else {
      vErrors.push(err81);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "DYNAMODB_AWS_CLIENT_ID_OVERRIDE" || key0 === "DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE" || key0 === "DYNAMODB_AWS_ROLE_ARN_OVERRIDE" || key0 === "DYNAMODB_AWS_REGION_OVERRIDE" || key0 === "DYNAMODB_ENDPOINT_OVERRIDE" || key0 === "DYNAMODB_ENGINE_ARGUMENTS" || key0 === "ENGINE_ARGUMENTS")) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.DYNAMODB_AWS_CLIENT_ID_OVERRIDE !== void 0) {
      let data6 = data.DYNAMODB_AWS_CLIENT_ID_OVERRIDE;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_ID_OVERRIDE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_ID_OVERRIDE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_ID_OVERRIDE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_ID_OVERRIDE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_ID_OVERRIDE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_ID_OVERRIDE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_ID_OVERRIDE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_ID_OVERRIDE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_ID_OVERRIDE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE !== void 0) {
      let data12 = data.DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.DYNAMODB_AWS_ROLE_ARN_OVERRIDE !== void 0) {
      let data18 = data.DYNAMODB_AWS_ROLE_ARN_OVERRIDE;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/DYNAMODB_AWS_ROLE_ARN_OVERRIDE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/DYNAMODB_AWS_ROLE_ARN_OVERRIDE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/DYNAMODB_AWS_ROLE_ARN_OVERRIDE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/DYNAMODB_AWS_ROLE_ARN_OVERRIDE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/DYNAMODB_AWS_ROLE_ARN_OVERRIDE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/DYNAMODB_AWS_ROLE_ARN_OVERRIDE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/DYNAMODB_AWS_ROLE_ARN_OVERRIDE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/DYNAMODB_AWS_ROLE_ARN_OVERRIDE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/DYNAMODB_AWS_ROLE_ARN_OVERRIDE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.DYNAMODB_AWS_REGION_OVERRIDE !== void 0) {
      let data24 = data.DYNAMODB_AWS_REGION_OVERRIDE;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/DYNAMODB_AWS_REGION_OVERRIDE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/DYNAMODB_AWS_REGION_OVERRIDE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/DYNAMODB_AWS_REGION_OVERRIDE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/DYNAMODB_AWS_REGION_OVERRIDE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/DYNAMODB_AWS_REGION_OVERRIDE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/DYNAMODB_AWS_REGION_OVERRIDE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/DYNAMODB_AWS_REGION_OVERRIDE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/DYNAMODB_AWS_REGION_OVERRIDE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/DYNAMODB_AWS_REGION_OVERRIDE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.DYNAMODB_ENDPOINT_OVERRIDE !== void 0) {
      let data30 = data.DYNAMODB_ENDPOINT_OVERRIDE;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/DYNAMODB_ENDPOINT_OVERRIDE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/DYNAMODB_ENDPOINT_OVERRIDE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/DYNAMODB_ENDPOINT_OVERRIDE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/DYNAMODB_ENDPOINT_OVERRIDE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/DYNAMODB_ENDPOINT_OVERRIDE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/DYNAMODB_ENDPOINT_OVERRIDE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/DYNAMODB_ENDPOINT_OVERRIDE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/DYNAMODB_ENDPOINT_OVERRIDE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/DYNAMODB_ENDPOINT_OVERRIDE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.DYNAMODB_ENGINE_ARGUMENTS !== void 0) {
      let data36 = data.DYNAMODB_ENGINE_ARGUMENTS;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/DYNAMODB_ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/DYNAMODB_ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/DYNAMODB_ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/DYNAMODB_ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/DYNAMODB_ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/DYNAMODB_ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/DYNAMODB_ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/DYNAMODB_ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/DYNAMODB_ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      let data42 = data.ENGINE_ARGUMENTS;
      if (typeof data42 != "object" && typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
        const err63 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "secret" || key8 === "env" || key8 === "value" || key8 === "sensitive" || key8 === "keep")) {
            const err64 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data42.secret !== void 0) {
          let data43 = data42.secret;
          if (typeof data43 === "string") {
            if (func2(data43) < 1) {
              const err65 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data42.env !== void 0) {
          let data44 = data42.env;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err67 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data45 = data42.value;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err69 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data42.sensitive !== void 0) {
          if (typeof data42.sensitive !== "boolean") {
            const err70 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data42.keep !== void 0) {
          if (true !== data42.keep) {
            const err71 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err72];
    } else {
      vErrors.push(err72);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema72 = { "type": "object", "properties": { "KAFKA_BOOTSTRAP_SERVER": { "description": "Comma-separated host:port list, without protocol. (required; host-list)", "$ref": "#/definitions/value" }, "KAFKA_TOPIC": { "description": "Topic to subscribe to. (required)", "$ref": "#/definitions/value" }, "KAFKA_SSL_KEYSTORE_LOCATION": { "description": "S3/GCS URI of the keystore file. (cloud-uri)", "$ref": "#/definitions/value" }, "KAFKA_SSL_CA_FILE": { "description": "S3/GCS URI of the CA file. (cloud-uri)", "$ref": "#/definitions/value" }, "KAFKA_CLIENT_ID_PREFIX": { "description": "Prefix of generated client ids. (default chalk/)", "$ref": "#/definitions/value" }, "KAFKA_GROUP_ID_PREFIX": { "description": "Prefix of generated consumer group ids. (default chalk/)", "$ref": "#/definitions/value" }, "KAFKA_SECURITY_PROTOCOL": { "description": "Protocol used with brokers. (enum; one of PLAINTEXT, SSL, SASL_PLAINTEXT, SASL_SSL; default PLAINTEXT)", "$ref": "#/definitions/value" }, "KAFKA_SASL_MECHANISM": { "description": "SASL mechanism for SASL_* protocols. (enum; one of PLAIN, GSSAPI, SCRAM-SHA-256, SCRAM-SHA-512, OAUTHBEARER; default PLAIN)", "$ref": "#/definitions/value" }, "KAFKA_SASL_USERNAME": { "description": "SASL user name.", "$ref": "#/definitions/value" }, "KAFKA_SASL_PASSWORD": { "description": "SASL password. (sensitive)", "$ref": "#/definitions/value" }, "KAFKA_ADDITIONAL_KAFKA_ARGS": { "description": "Extra consumer arguments as a JSON object. (json-object)", "$ref": "#/definitions/value" }, "KAFKA_DEAD_LETTER_QUEUE_TOPIC": { "description": "Topic for messages that failed processing (name chalkpy reads).", "$ref": "#/definitions/value" }, "KAFKA_DLQ_TOPIC": { "description": "Topic for failed messages (name the terraform provider writes; chalkpy does not read it).", "$ref": "#/definitions/value" }, "KAFKA_MSK_IAM_AUTH": { "description": "Enable AWS MSK IAM auth (forces SASL_SSL + OAUTHBEARER). (boolean; one of true, 1, yes; default false)", "$ref": "#/definitions/value" }, "KAFKA_AWS_REGION": { "description": "AWS region of the MSK cluster. (aws-region)", "$ref": "#/definitions/value" }, "KAFKA_AWS_ROLE_ARN": { "description": "IAM role to assume for MSK IAM auth. (aws-arn)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func5.call(schema72.properties, key0)) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.KAFKA_BOOTSTRAP_SERVER !== void 0) {
      let data6 = data.KAFKA_BOOTSTRAP_SERVER;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/KAFKA_BOOTSTRAP_SERVER", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/KAFKA_BOOTSTRAP_SERVER", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/KAFKA_BOOTSTRAP_SERVER/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/KAFKA_BOOTSTRAP_SERVER/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/KAFKA_BOOTSTRAP_SERVER/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/KAFKA_BOOTSTRAP_SERVER/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/KAFKA_BOOTSTRAP_SERVER/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/KAFKA_BOOTSTRAP_SERVER/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/KAFKA_BOOTSTRAP_SERVER/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_TOPIC !== void 0) {
      let data12 = data.KAFKA_TOPIC;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/KAFKA_TOPIC", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/KAFKA_TOPIC", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/KAFKA_TOPIC/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/KAFKA_TOPIC/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/KAFKA_TOPIC/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/KAFKA_TOPIC/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/KAFKA_TOPIC/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/KAFKA_TOPIC/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/KAFKA_TOPIC/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_SSL_KEYSTORE_LOCATION !== void 0) {
      let data18 = data.KAFKA_SSL_KEYSTORE_LOCATION;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/KAFKA_SSL_KEYSTORE_LOCATION", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/KAFKA_SSL_KEYSTORE_LOCATION", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/KAFKA_SSL_KEYSTORE_LOCATION/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/KAFKA_SSL_KEYSTORE_LOCATION/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/KAFKA_SSL_KEYSTORE_LOCATION/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/KAFKA_SSL_KEYSTORE_LOCATION/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/KAFKA_SSL_KEYSTORE_LOCATION/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/KAFKA_SSL_KEYSTORE_LOCATION/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/KAFKA_SSL_KEYSTORE_LOCATION/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_SSL_CA_FILE !== void 0) {
      let data24 = data.KAFKA_SSL_CA_FILE;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/KAFKA_SSL_CA_FILE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/KAFKA_SSL_CA_FILE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/KAFKA_SSL_CA_FILE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/KAFKA_SSL_CA_FILE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/KAFKA_SSL_CA_FILE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/KAFKA_SSL_CA_FILE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/KAFKA_SSL_CA_FILE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/KAFKA_SSL_CA_FILE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/KAFKA_SSL_CA_FILE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_CLIENT_ID_PREFIX !== void 0) {
      let data30 = data.KAFKA_CLIENT_ID_PREFIX;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/KAFKA_CLIENT_ID_PREFIX", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/KAFKA_CLIENT_ID_PREFIX", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/KAFKA_CLIENT_ID_PREFIX/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/KAFKA_CLIENT_ID_PREFIX/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/KAFKA_CLIENT_ID_PREFIX/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/KAFKA_CLIENT_ID_PREFIX/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/KAFKA_CLIENT_ID_PREFIX/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/KAFKA_CLIENT_ID_PREFIX/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/KAFKA_CLIENT_ID_PREFIX/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_GROUP_ID_PREFIX !== void 0) {
      let data36 = data.KAFKA_GROUP_ID_PREFIX;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/KAFKA_GROUP_ID_PREFIX", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/KAFKA_GROUP_ID_PREFIX", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/KAFKA_GROUP_ID_PREFIX/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/KAFKA_GROUP_ID_PREFIX/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/KAFKA_GROUP_ID_PREFIX/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/KAFKA_GROUP_ID_PREFIX/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/KAFKA_GROUP_ID_PREFIX/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/KAFKA_GROUP_ID_PREFIX/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/KAFKA_GROUP_ID_PREFIX/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_SECURITY_PROTOCOL !== void 0) {
      let data42 = data.KAFKA_SECURITY_PROTOCOL;
      if (typeof data42 != "object" && typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
        const err63 = { instancePath: instancePath + "/KAFKA_SECURITY_PROTOCOL", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "secret" || key8 === "env" || key8 === "value" || key8 === "sensitive" || key8 === "keep")) {
            const err64 = { instancePath: instancePath + "/KAFKA_SECURITY_PROTOCOL", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data42.secret !== void 0) {
          let data43 = data42.secret;
          if (typeof data43 === "string") {
            if (func2(data43) < 1) {
              const err65 = { instancePath: instancePath + "/KAFKA_SECURITY_PROTOCOL/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/KAFKA_SECURITY_PROTOCOL/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data42.env !== void 0) {
          let data44 = data42.env;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err67 = { instancePath: instancePath + "/KAFKA_SECURITY_PROTOCOL/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/KAFKA_SECURITY_PROTOCOL/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data45 = data42.value;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err69 = { instancePath: instancePath + "/KAFKA_SECURITY_PROTOCOL/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data42.sensitive !== void 0) {
          if (typeof data42.sensitive !== "boolean") {
            const err70 = { instancePath: instancePath + "/KAFKA_SECURITY_PROTOCOL/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data42.keep !== void 0) {
          if (true !== data42.keep) {
            const err71 = { instancePath: instancePath + "/KAFKA_SECURITY_PROTOCOL/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_SASL_MECHANISM !== void 0) {
      let data48 = data.KAFKA_SASL_MECHANISM;
      if (typeof data48 != "object" && typeof data48 !== "string" && !(typeof data48 == "number" && isFinite(data48)) && typeof data48 !== "boolean") {
        const err72 = { instancePath: instancePath + "/KAFKA_SASL_MECHANISM", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key9 in data48) {
          if (!(key9 === "secret" || key9 === "env" || key9 === "value" || key9 === "sensitive" || key9 === "keep")) {
            const err73 = { instancePath: instancePath + "/KAFKA_SASL_MECHANISM", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data48.secret !== void 0) {
          let data49 = data48.secret;
          if (typeof data49 === "string") {
            if (func2(data49) < 1) {
              const err74 = { instancePath: instancePath + "/KAFKA_SASL_MECHANISM/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/KAFKA_SASL_MECHANISM/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data48.env !== void 0) {
          let data50 = data48.env;
          if (typeof data50 === "string") {
            if (func2(data50) < 1) {
              const err76 = { instancePath: instancePath + "/KAFKA_SASL_MECHANISM/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/KAFKA_SASL_MECHANISM/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data48.value !== void 0) {
          let data51 = data48.value;
          if (typeof data51 !== "string" && !(typeof data51 == "number" && isFinite(data51)) && typeof data51 !== "boolean") {
            const err78 = { instancePath: instancePath + "/KAFKA_SASL_MECHANISM/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data48.sensitive !== void 0) {
          if (typeof data48.sensitive !== "boolean") {
            const err79 = { instancePath: instancePath + "/KAFKA_SASL_MECHANISM/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data48.keep !== void 0) {
          if (true !== data48.keep) {
            const err80 = { instancePath: instancePath + "/KAFKA_SASL_MECHANISM/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_SASL_USERNAME !== void 0) {
      let data54 = data.KAFKA_SASL_USERNAME;
      if (typeof data54 != "object" && typeof data54 !== "string" && !(typeof data54 == "number" && isFinite(data54)) && typeof data54 !== "boolean") {
        const err81 = { instancePath: instancePath + "/KAFKA_SASL_USERNAME", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key10 in data54) {
          if (!(key10 === "secret" || key10 === "env" || key10 === "value" || key10 === "sensitive" || key10 === "keep")) {
            const err82 = { instancePath: instancePath + "/KAFKA_SASL_USERNAME", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data54.secret !== void 0) {
          let data55 = data54.secret;
          if (typeof data55 === "string") {
            if (func2(data55) < 1) {
              const err83 = { instancePath: instancePath + "/KAFKA_SASL_USERNAME/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          } else {
            const err84 = { instancePath: instancePath + "/KAFKA_SASL_USERNAME/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data54.env !== void 0) {
          let data56 = data54.env;
          if (typeof data56 === "string") {
            if (func2(data56) < 1) {
              const err85 = { instancePath: instancePath + "/KAFKA_SASL_USERNAME/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/KAFKA_SASL_USERNAME/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data54.value !== void 0) {
          let data57 = data54.value;
          if (typeof data57 !== "string" && !(typeof data57 == "number" && isFinite(data57)) && typeof data57 !== "boolean") {
            const err87 = { instancePath: instancePath + "/KAFKA_SASL_USERNAME/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data54.sensitive !== void 0) {
          if (typeof data54.sensitive !== "boolean") {
            const err88 = { instancePath: instancePath + "/KAFKA_SASL_USERNAME/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data54.keep !== void 0) {
          if (true !== data54.keep) {
            const err89 = { instancePath: instancePath + "/KAFKA_SASL_USERNAME/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_SASL_PASSWORD !== void 0) {
      let data60 = data.KAFKA_SASL_PASSWORD;
      if (typeof data60 != "object" && typeof data60 !== "string" && !(typeof data60 == "number" && isFinite(data60)) && typeof data60 !== "boolean") {
        const err90 = { instancePath: instancePath + "/KAFKA_SASL_PASSWORD", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (const key11 in data60) {
          if (!(key11 === "secret" || key11 === "env" || key11 === "value" || key11 === "sensitive" || key11 === "keep")) {
            const err91 = { instancePath: instancePath + "/KAFKA_SASL_PASSWORD", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data60.secret !== void 0) {
          let data61 = data60.secret;
          if (typeof data61 === "string") {
            if (func2(data61) < 1) {
              const err92 = { instancePath: instancePath + "/KAFKA_SASL_PASSWORD/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/KAFKA_SASL_PASSWORD/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data60.env !== void 0) {
          let data62 = data60.env;
          if (typeof data62 === "string") {
            if (func2(data62) < 1) {
              const err94 = { instancePath: instancePath + "/KAFKA_SASL_PASSWORD/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/KAFKA_SASL_PASSWORD/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data60.value !== void 0) {
          let data63 = data60.value;
          if (typeof data63 !== "string" && !(typeof data63 == "number" && isFinite(data63)) && typeof data63 !== "boolean") {
            const err96 = { instancePath: instancePath + "/KAFKA_SASL_PASSWORD/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data60.sensitive !== void 0) {
          if (typeof data60.sensitive !== "boolean") {
            const err97 = { instancePath: instancePath + "/KAFKA_SASL_PASSWORD/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data60.keep !== void 0) {
          if (true !== data60.keep) {
            const err98 = { instancePath: instancePath + "/KAFKA_SASL_PASSWORD/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_ADDITIONAL_KAFKA_ARGS !== void 0) {
      let data66 = data.KAFKA_ADDITIONAL_KAFKA_ARGS;
      if (typeof data66 != "object" && typeof data66 !== "string" && !(typeof data66 == "number" && isFinite(data66)) && typeof data66 !== "boolean") {
        const err99 = { instancePath: instancePath + "/KAFKA_ADDITIONAL_KAFKA_ARGS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        for (const key12 in data66) {
          if (!(key12 === "secret" || key12 === "env" || key12 === "value" || key12 === "sensitive" || key12 === "keep")) {
            const err100 = { instancePath: instancePath + "/KAFKA_ADDITIONAL_KAFKA_ARGS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data66.secret !== void 0) {
          let data67 = data66.secret;
          if (typeof data67 === "string") {
            if (func2(data67) < 1) {
              const err101 = { instancePath: instancePath + "/KAFKA_ADDITIONAL_KAFKA_ARGS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          } else {
            const err102 = { instancePath: instancePath + "/KAFKA_ADDITIONAL_KAFKA_ARGS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        if (data66.env !== void 0) {
          let data68 = data66.env;
          if (typeof data68 === "string") {
            if (func2(data68) < 1) {
              const err103 = { instancePath: instancePath + "/KAFKA_ADDITIONAL_KAFKA_ARGS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
          } else {
            const err104 = { instancePath: instancePath + "/KAFKA_ADDITIONAL_KAFKA_ARGS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data66.value !== void 0) {
          let data69 = data66.value;
          if (typeof data69 !== "string" && !(typeof data69 == "number" && isFinite(data69)) && typeof data69 !== "boolean") {
            const err105 = { instancePath: instancePath + "/KAFKA_ADDITIONAL_KAFKA_ARGS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data66.sensitive !== void 0) {
          if (typeof data66.sensitive !== "boolean") {
            const err106 = { instancePath: instancePath + "/KAFKA_ADDITIONAL_KAFKA_ARGS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data66.keep !== void 0) {
          if (true !== data66.keep) {
            const err107 = { instancePath: instancePath + "/KAFKA_ADDITIONAL_KAFKA_ARGS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_DEAD_LETTER_QUEUE_TOPIC !== void 0) {
      let data72 = data.KAFKA_DEAD_LETTER_QUEUE_TOPIC;
      if (typeof data72 != "object" && typeof data72 !== "string" && !(typeof data72 == "number" && isFinite(data72)) && typeof data72 !== "boolean") {
        const err108 = { instancePath: instancePath + "/KAFKA_DEAD_LETTER_QUEUE_TOPIC", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      }
      if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
        for (const key13 in data72) {
          if (!(key13 === "secret" || key13 === "env" || key13 === "value" || key13 === "sensitive" || key13 === "keep")) {
            const err109 = { instancePath: instancePath + "/KAFKA_DEAD_LETTER_QUEUE_TOPIC", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data72.secret !== void 0) {
          let data73 = data72.secret;
          if (typeof data73 === "string") {
            if (func2(data73) < 1) {
              const err110 = { instancePath: instancePath + "/KAFKA_DEAD_LETTER_QUEUE_TOPIC/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          } else {
            const err111 = { instancePath: instancePath + "/KAFKA_DEAD_LETTER_QUEUE_TOPIC/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data72.env !== void 0) {
          let data74 = data72.env;
          if (typeof data74 === "string") {
            if (func2(data74) < 1) {
              const err112 = { instancePath: instancePath + "/KAFKA_DEAD_LETTER_QUEUE_TOPIC/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          } else {
            const err113 = { instancePath: instancePath + "/KAFKA_DEAD_LETTER_QUEUE_TOPIC/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data72.value !== void 0) {
          let data75 = data72.value;
          if (typeof data75 !== "string" && !(typeof data75 == "number" && isFinite(data75)) && typeof data75 !== "boolean") {
            const err114 = { instancePath: instancePath + "/KAFKA_DEAD_LETTER_QUEUE_TOPIC/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data72.sensitive !== void 0) {
          if (typeof data72.sensitive !== "boolean") {
            const err115 = { instancePath: instancePath + "/KAFKA_DEAD_LETTER_QUEUE_TOPIC/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data72.keep !== void 0) {
          if (true !== data72.keep) {
            const err116 = { instancePath: instancePath + "/KAFKA_DEAD_LETTER_QUEUE_TOPIC/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_DLQ_TOPIC !== void 0) {
      let data78 = data.KAFKA_DLQ_TOPIC;
      if (typeof data78 != "object" && typeof data78 !== "string" && !(typeof data78 == "number" && isFinite(data78)) && typeof data78 !== "boolean") {
        const err117 = { instancePath: instancePath + "/KAFKA_DLQ_TOPIC", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        for (const key14 in data78) {
          if (!(key14 === "secret" || key14 === "env" || key14 === "value" || key14 === "sensitive" || key14 === "keep")) {
            const err118 = { instancePath: instancePath + "/KAFKA_DLQ_TOPIC", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
        if (data78.secret !== void 0) {
          let data79 = data78.secret;
          if (typeof data79 === "string") {
            if (func2(data79) < 1) {
              const err119 = { instancePath: instancePath + "/KAFKA_DLQ_TOPIC/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          } else {
            const err120 = { instancePath: instancePath + "/KAFKA_DLQ_TOPIC/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data78.env !== void 0) {
          let data80 = data78.env;
          if (typeof data80 === "string") {
            if (func2(data80) < 1) {
              const err121 = { instancePath: instancePath + "/KAFKA_DLQ_TOPIC/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
          } else {
            const err122 = { instancePath: instancePath + "/KAFKA_DLQ_TOPIC/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data78.value !== void 0) {
          let data81 = data78.value;
          if (typeof data81 !== "string" && !(typeof data81 == "number" && isFinite(data81)) && typeof data81 !== "boolean") {
            const err123 = { instancePath: instancePath + "/KAFKA_DLQ_TOPIC/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
        if (data78.sensitive !== void 0) {
          if (typeof data78.sensitive !== "boolean") {
            const err124 = { instancePath: instancePath + "/KAFKA_DLQ_TOPIC/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data78.keep !== void 0) {
          if (true !== data78.keep) {
            const err125 = { instancePath: instancePath + "/KAFKA_DLQ_TOPIC/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_MSK_IAM_AUTH !== void 0) {
      let data84 = data.KAFKA_MSK_IAM_AUTH;
      if (typeof data84 != "object" && typeof data84 !== "string" && !(typeof data84 == "number" && isFinite(data84)) && typeof data84 !== "boolean") {
        const err126 = { instancePath: instancePath + "/KAFKA_MSK_IAM_AUTH", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err126];
        } else {
          vErrors.push(err126);
        }
        errors++;
      }
      if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
        for (const key15 in data84) {
          if (!(key15 === "secret" || key15 === "env" || key15 === "value" || key15 === "sensitive" || key15 === "keep")) {
            const err127 = { instancePath: instancePath + "/KAFKA_MSK_IAM_AUTH", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data84.secret !== void 0) {
          let data85 = data84.secret;
          if (typeof data85 === "string") {
            if (func2(data85) < 1) {
              const err128 = { instancePath: instancePath + "/KAFKA_MSK_IAM_AUTH/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
          } else {
            const err129 = { instancePath: instancePath + "/KAFKA_MSK_IAM_AUTH/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data84.env !== void 0) {
          let data86 = data84.env;
          if (typeof data86 === "string") {
            if (func2(data86) < 1) {
              const err130 = { instancePath: instancePath + "/KAFKA_MSK_IAM_AUTH/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
          } else {
            const err131 = { instancePath: instancePath + "/KAFKA_MSK_IAM_AUTH/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
        if (data84.value !== void 0) {
          let data87 = data84.value;
          if (typeof data87 !== "string" && !(typeof data87 == "number" && isFinite(data87)) && typeof data87 !== "boolean") {
            const err132 = { instancePath: instancePath + "/KAFKA_MSK_IAM_AUTH/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
        if (data84.sensitive !== void 0) {
          if (typeof data84.sensitive !== "boolean") {
            const err133 = { instancePath: instancePath + "/KAFKA_MSK_IAM_AUTH/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
        if (data84.keep !== void 0) {
          if (true !== data84.keep) {
            const err134 = { instancePath: instancePath + "/KAFKA_MSK_IAM_AUTH/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_AWS_REGION !== void 0) {
      let data90 = data.KAFKA_AWS_REGION;
      if (typeof data90 != "object" && typeof data90 !== "string" && !(typeof data90 == "number" && isFinite(data90)) && typeof data90 !== "boolean") {
        const err135 = { instancePath: instancePath + "/KAFKA_AWS_REGION", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
      if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
        for (const key16 in data90) {
          if (!(key16 === "secret" || key16 === "env" || key16 === "value" || key16 === "sensitive" || key16 === "keep")) {
            const err136 = { instancePath: instancePath + "/KAFKA_AWS_REGION", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
        }
        if (data90.secret !== void 0) {
          let data91 = data90.secret;
          if (typeof data91 === "string") {
            if (func2(data91) < 1) {
              const err137 = { instancePath: instancePath + "/KAFKA_AWS_REGION/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
          } else {
            const err138 = { instancePath: instancePath + "/KAFKA_AWS_REGION/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
        if (data90.env !== void 0) {
          let data92 = data90.env;
          if (typeof data92 === "string") {
            if (func2(data92) < 1) {
              const err139 = { instancePath: instancePath + "/KAFKA_AWS_REGION/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
          } else {
            const err140 = { instancePath: instancePath + "/KAFKA_AWS_REGION/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
        }
        if (data90.value !== void 0) {
          let data93 = data90.value;
          if (typeof data93 !== "string" && !(typeof data93 == "number" && isFinite(data93)) && typeof data93 !== "boolean") {
            const err141 = { instancePath: instancePath + "/KAFKA_AWS_REGION/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
        }
        if (data90.sensitive !== void 0) {
          if (typeof data90.sensitive !== "boolean") {
            const err142 = { instancePath: instancePath + "/KAFKA_AWS_REGION/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
        }
        if (data90.keep !== void 0) {
          if (true !== data90.keep) {
            const err143 = { instancePath: instancePath + "/KAFKA_AWS_REGION/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
        }
      }
    }
    if (data.KAFKA_AWS_ROLE_ARN !== void 0) {
      let data96 = data.KAFKA_AWS_ROLE_ARN;
      if (typeof data96 != "object" && typeof data96 !== "string" && !(typeof data96 == "number" && isFinite(data96)) && typeof data96 !== "boolean") {
        const err144 = { instancePath: instancePath + "/KAFKA_AWS_ROLE_ARN", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err144];
        } else {
          vErrors.push(err144);
        }
        errors++;
      }
      if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
        for (const key17 in data96) {
          if (!(key17 === "secret" || key17 === "env" || key17 === "value" || key17 === "sensitive" || key17 === "keep")) {
            const err145 = { instancePath: instancePath + "/KAFKA_AWS_ROLE_ARN", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
        }
        if (data96.secret !== void 0) {
          let data97 = data96.secret;
          if (typeof data97 === "string") {
            if (func2(data97) < 1) {
              const err146 = { instancePath: instancePath + "/KAFKA_AWS_ROLE_ARN/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
          } else {
            const err147 = { instancePath: instancePath + "/KAFKA_AWS_ROLE_ARN/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
        }
        if (data96.env !== void 0) {
          let data98 = data96.env;
          if (typeof data98 === "string") {
            if (func2(data98) < 1) {
              const err148 = { instancePath: instancePath + "/KAFKA_AWS_ROLE_ARN/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
          } else {
            const err149 = { instancePath: instancePath + "/KAFKA_AWS_ROLE_ARN/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err149];
            } else {
              vErrors.push(err149);
            }
            errors++;
          }
        }
        if (data96.value !== void 0) {
          let data99 = data96.value;
          if (typeof data99 !== "string" && !(typeof data99 == "number" && isFinite(data99)) && typeof data99 !== "boolean") {
            const err150 = { instancePath: instancePath + "/KAFKA_AWS_ROLE_ARN/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
        }
        if (data96.sensitive !== void 0) {
          if (typeof data96.sensitive !== "boolean") {
            const err151 = { instancePath: instancePath + "/KAFKA_AWS_ROLE_ARN/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
        if (data96.keep !== void 0) {
          if (true !== data96.keep) {
            const err152 = { instancePath: instancePath + "/KAFKA_AWS_ROLE_ARN/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err153 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err153];
    } else {
      vErrors.push(err153);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema90 = { "type": "object", "properties": { "KINESIS_REGION_NAME": { "description": "AWS region, e.g. us-east-2. (required; aws-region)", "$ref": "#/definitions/value" }, "KINESIS_STREAM_NAME": { "description": "Stream name.", "$ref": "#/definitions/value" }, "KINESIS_STREAM_ARN": { "description": "Stream ARN. (aws-arn)", "$ref": "#/definitions/value" }, "KINESIS_LATE_ARRIVAL_DEADLINE": { "description": "Messages older than this are not processed. (duration; default infinity)", "$ref": "#/definitions/value" }, "KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME": { "description": "Stream for messages that failed processing.", "$ref": "#/definitions/value" }, "KINESIS_AWS_ACCESS_KEY_ID": { "description": "AWS access key id.", "$ref": "#/definitions/value" }, "KINESIS_AWS_SECRET_ACCESS_KEY": { "description": "AWS secret access key. (sensitive)", "$ref": "#/definitions/value" }, "KINESIS_AWS_SESSION_TOKEN": { "description": "AWS session token. (sensitive)", "$ref": "#/definitions/value" }, "KINESIS_ENDPOINT_URL": { "description": "Kinesis endpoint override. (url)", "$ref": "#/definitions/value" }, "KINESIS_CONSUMER_ROLE_ARN": { "description": "IAM role the consumer assumes. (aws-arn)", "$ref": "#/definitions/value" }, "KINESIS_ENHANCED_FANOUT_CONSUMER_NAME": { "description": "Consumer name for enhanced fan-out; unset = shared throughput.", "$ref": "#/definitions/value" }, "KINESIS_DLQ_FORMAT": { "description": "Format of dead-letter messages. (enum; one of json_envelope, raw; default raw)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func5.call(schema90.properties, key0)) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.KINESIS_REGION_NAME !== void 0) {
      let data6 = data.KINESIS_REGION_NAME;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/KINESIS_REGION_NAME", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/KINESIS_REGION_NAME", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/KINESIS_REGION_NAME/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/KINESIS_REGION_NAME/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/KINESIS_REGION_NAME/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/KINESIS_REGION_NAME/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/KINESIS_REGION_NAME/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/KINESIS_REGION_NAME/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/KINESIS_REGION_NAME/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.KINESIS_STREAM_NAME !== void 0) {
      let data12 = data.KINESIS_STREAM_NAME;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/KINESIS_STREAM_NAME", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/KINESIS_STREAM_NAME", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/KINESIS_STREAM_NAME/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/KINESIS_STREAM_NAME/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/KINESIS_STREAM_NAME/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/KINESIS_STREAM_NAME/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/KINESIS_STREAM_NAME/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/KINESIS_STREAM_NAME/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/KINESIS_STREAM_NAME/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.KINESIS_STREAM_ARN !== void 0) {
      let data18 = data.KINESIS_STREAM_ARN;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/KINESIS_STREAM_ARN", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/KINESIS_STREAM_ARN", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/KINESIS_STREAM_ARN/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/KINESIS_STREAM_ARN/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/KINESIS_STREAM_ARN/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/KINESIS_STREAM_ARN/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/KINESIS_STREAM_ARN/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/KINESIS_STREAM_ARN/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/KINESIS_STREAM_ARN/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.KINESIS_LATE_ARRIVAL_DEADLINE !== void 0) {
      let data24 = data.KINESIS_LATE_ARRIVAL_DEADLINE;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/KINESIS_LATE_ARRIVAL_DEADLINE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/KINESIS_LATE_ARRIVAL_DEADLINE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/KINESIS_LATE_ARRIVAL_DEADLINE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/KINESIS_LATE_ARRIVAL_DEADLINE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/KINESIS_LATE_ARRIVAL_DEADLINE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/KINESIS_LATE_ARRIVAL_DEADLINE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/KINESIS_LATE_ARRIVAL_DEADLINE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/KINESIS_LATE_ARRIVAL_DEADLINE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/KINESIS_LATE_ARRIVAL_DEADLINE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME !== void 0) {
      let data30 = data.KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.KINESIS_AWS_ACCESS_KEY_ID !== void 0) {
      let data36 = data.KINESIS_AWS_ACCESS_KEY_ID;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/KINESIS_AWS_ACCESS_KEY_ID", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/KINESIS_AWS_ACCESS_KEY_ID", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/KINESIS_AWS_ACCESS_KEY_ID/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/KINESIS_AWS_ACCESS_KEY_ID/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/KINESIS_AWS_ACCESS_KEY_ID/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/KINESIS_AWS_ACCESS_KEY_ID/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/KINESIS_AWS_ACCESS_KEY_ID/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/KINESIS_AWS_ACCESS_KEY_ID/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/KINESIS_AWS_ACCESS_KEY_ID/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.KINESIS_AWS_SECRET_ACCESS_KEY !== void 0) {
      let data42 = data.KINESIS_AWS_SECRET_ACCESS_KEY;
      if (typeof data42 != "object" && typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
        const err63 = { instancePath: instancePath + "/KINESIS_AWS_SECRET_ACCESS_KEY", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "secret" || key8 === "env" || key8 === "value" || key8 === "sensitive" || key8 === "keep")) {
            const err64 = { instancePath: instancePath + "/KINESIS_AWS_SECRET_ACCESS_KEY", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data42.secret !== void 0) {
          let data43 = data42.secret;
          if (typeof data43 === "string") {
            if (func2(data43) < 1) {
              const err65 = { instancePath: instancePath + "/KINESIS_AWS_SECRET_ACCESS_KEY/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/KINESIS_AWS_SECRET_ACCESS_KEY/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data42.env !== void 0) {
          let data44 = data42.env;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err67 = { instancePath: instancePath + "/KINESIS_AWS_SECRET_ACCESS_KEY/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/KINESIS_AWS_SECRET_ACCESS_KEY/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data45 = data42.value;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err69 = { instancePath: instancePath + "/KINESIS_AWS_SECRET_ACCESS_KEY/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data42.sensitive !== void 0) {
          if (typeof data42.sensitive !== "boolean") {
            const err70 = { instancePath: instancePath + "/KINESIS_AWS_SECRET_ACCESS_KEY/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data42.keep !== void 0) {
          if (true !== data42.keep) {
            const err71 = { instancePath: instancePath + "/KINESIS_AWS_SECRET_ACCESS_KEY/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
    if (data.KINESIS_AWS_SESSION_TOKEN !== void 0) {
      let data48 = data.KINESIS_AWS_SESSION_TOKEN;
      if (typeof data48 != "object" && typeof data48 !== "string" && !(typeof data48 == "number" && isFinite(data48)) && typeof data48 !== "boolean") {
        const err72 = { instancePath: instancePath + "/KINESIS_AWS_SESSION_TOKEN", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key9 in data48) {
          if (!(key9 === "secret" || key9 === "env" || key9 === "value" || key9 === "sensitive" || key9 === "keep")) {
            const err73 = { instancePath: instancePath + "/KINESIS_AWS_SESSION_TOKEN", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data48.secret !== void 0) {
          let data49 = data48.secret;
          if (typeof data49 === "string") {
            if (func2(data49) < 1) {
              const err74 = { instancePath: instancePath + "/KINESIS_AWS_SESSION_TOKEN/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/KINESIS_AWS_SESSION_TOKEN/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data48.env !== void 0) {
          let data50 = data48.env;
          if (typeof data50 === "string") {
            if (func2(data50) < 1) {
              const err76 = { instancePath: instancePath + "/KINESIS_AWS_SESSION_TOKEN/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/KINESIS_AWS_SESSION_TOKEN/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data48.value !== void 0) {
          let data51 = data48.value;
          if (typeof data51 !== "string" && !(typeof data51 == "number" && isFinite(data51)) && typeof data51 !== "boolean") {
            const err78 = { instancePath: instancePath + "/KINESIS_AWS_SESSION_TOKEN/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data48.sensitive !== void 0) {
          if (typeof data48.sensitive !== "boolean") {
            const err79 = { instancePath: instancePath + "/KINESIS_AWS_SESSION_TOKEN/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data48.keep !== void 0) {
          if (true !== data48.keep) {
            const err80 = { instancePath: instancePath + "/KINESIS_AWS_SESSION_TOKEN/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      }
    }
    if (data.KINESIS_ENDPOINT_URL !== void 0) {
      let data54 = data.KINESIS_ENDPOINT_URL;
      if (typeof data54 != "object" && typeof data54 !== "string" && !(typeof data54 == "number" && isFinite(data54)) && typeof data54 !== "boolean") {
        const err81 = { instancePath: instancePath + "/KINESIS_ENDPOINT_URL", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key10 in data54) {
          if (!(key10 === "secret" || key10 === "env" || key10 === "value" || key10 === "sensitive" || key10 === "keep")) {
            const err82 = { instancePath: instancePath + "/KINESIS_ENDPOINT_URL", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data54.secret !== void 0) {
          let data55 = data54.secret;
          if (typeof data55 === "string") {
            if (func2(data55) < 1) {
              const err83 = { instancePath: instancePath + "/KINESIS_ENDPOINT_URL/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          } else {
            const err84 = { instancePath: instancePath + "/KINESIS_ENDPOINT_URL/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data54.env !== void 0) {
          let data56 = data54.env;
          if (typeof data56 === "string") {
            if (func2(data56) < 1) {
              const err85 = { instancePath: instancePath + "/KINESIS_ENDPOINT_URL/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/KINESIS_ENDPOINT_URL/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data54.value !== void 0) {
          let data57 = data54.value;
          if (typeof data57 !== "string" && !(typeof data57 == "number" && isFinite(data57)) && typeof data57 !== "boolean") {
            const err87 = { instancePath: instancePath + "/KINESIS_ENDPOINT_URL/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data54.sensitive !== void 0) {
          if (typeof data54.sensitive !== "boolean") {
            const err88 = { instancePath: instancePath + "/KINESIS_ENDPOINT_URL/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data54.keep !== void 0) {
          if (true !== data54.keep) {
            const err89 = { instancePath: instancePath + "/KINESIS_ENDPOINT_URL/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      }
    }
    if (data.KINESIS_CONSUMER_ROLE_ARN !== void 0) {
      let data60 = data.KINESIS_CONSUMER_ROLE_ARN;
      if (typeof data60 != "object" && typeof data60 !== "string" && !(typeof data60 == "number" && isFinite(data60)) && typeof data60 !== "boolean") {
        const err90 = { instancePath: instancePath + "/KINESIS_CONSUMER_ROLE_ARN", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (const key11 in data60) {
          if (!(key11 === "secret" || key11 === "env" || key11 === "value" || key11 === "sensitive" || key11 === "keep")) {
            const err91 = { instancePath: instancePath + "/KINESIS_CONSUMER_ROLE_ARN", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data60.secret !== void 0) {
          let data61 = data60.secret;
          if (typeof data61 === "string") {
            if (func2(data61) < 1) {
              const err92 = { instancePath: instancePath + "/KINESIS_CONSUMER_ROLE_ARN/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/KINESIS_CONSUMER_ROLE_ARN/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data60.env !== void 0) {
          let data62 = data60.env;
          if (typeof data62 === "string") {
            if (func2(data62) < 1) {
              const err94 = { instancePath: instancePath + "/KINESIS_CONSUMER_ROLE_ARN/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/KINESIS_CONSUMER_ROLE_ARN/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data60.value !== void 0) {
          let data63 = data60.value;
          if (typeof data63 !== "string" && !(typeof data63 == "number" && isFinite(data63)) && typeof data63 !== "boolean") {
            const err96 = { instancePath: instancePath + "/KINESIS_CONSUMER_ROLE_ARN/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data60.sensitive !== void 0) {
          if (typeof data60.sensitive !== "boolean") {
            const err97 = { instancePath: instancePath + "/KINESIS_CONSUMER_ROLE_ARN/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data60.keep !== void 0) {
          if (true !== data60.keep) {
            const err98 = { instancePath: instancePath + "/KINESIS_CONSUMER_ROLE_ARN/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
      }
    }
    if (data.KINESIS_ENHANCED_FANOUT_CONSUMER_NAME !== void 0) {
      let data66 = data.KINESIS_ENHANCED_FANOUT_CONSUMER_NAME;
      if (typeof data66 != "object" && typeof data66 !== "string" && !(typeof data66 == "number" && isFinite(data66)) && typeof data66 !== "boolean") {
        const err99 = { instancePath: instancePath + "/KINESIS_ENHANCED_FANOUT_CONSUMER_NAME", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        for (const key12 in data66) {
          if (!(key12 === "secret" || key12 === "env" || key12 === "value" || key12 === "sensitive" || key12 === "keep")) {
            const err100 = { instancePath: instancePath + "/KINESIS_ENHANCED_FANOUT_CONSUMER_NAME", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data66.secret !== void 0) {
          let data67 = data66.secret;
          if (typeof data67 === "string") {
            if (func2(data67) < 1) {
              const err101 = { instancePath: instancePath + "/KINESIS_ENHANCED_FANOUT_CONSUMER_NAME/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          } else {
            const err102 = { instancePath: instancePath + "/KINESIS_ENHANCED_FANOUT_CONSUMER_NAME/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        if (data66.env !== void 0) {
          let data68 = data66.env;
          if (typeof data68 === "string") {
            if (func2(data68) < 1) {
              const err103 = { instancePath: instancePath + "/KINESIS_ENHANCED_FANOUT_CONSUMER_NAME/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
          } else {
            const err104 = { instancePath: instancePath + "/KINESIS_ENHANCED_FANOUT_CONSUMER_NAME/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data66.value !== void 0) {
          let data69 = data66.value;
          if (typeof data69 !== "string" && !(typeof data69 == "number" && isFinite(data69)) && typeof data69 !== "boolean") {
            const err105 = { instancePath: instancePath + "/KINESIS_ENHANCED_FANOUT_CONSUMER_NAME/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data66.sensitive !== void 0) {
          if (typeof data66.sensitive !== "boolean") {
            const err106 = { instancePath: instancePath + "/KINESIS_ENHANCED_FANOUT_CONSUMER_NAME/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data66.keep !== void 0) {
          if (true !== data66.keep) {
            const err107 = { instancePath: instancePath + "/KINESIS_ENHANCED_FANOUT_CONSUMER_NAME/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
      }
    }
    if (data.KINESIS_DLQ_FORMAT !== void 0) {
      let data72 = data.KINESIS_DLQ_FORMAT;
      if (typeof data72 != "object" && typeof data72 !== "string" && !(typeof data72 == "number" && isFinite(data72)) && typeof data72 !== "boolean") {
        const err108 = { instancePath: instancePath + "/KINESIS_DLQ_FORMAT", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      }
      if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
        for (const key13 in data72) {
          if (!(key13 === "secret" || key13 === "env" || key13 === "value" || key13 === "sensitive" || key13 === "keep")) {
            const err109 = { instancePath: instancePath + "/KINESIS_DLQ_FORMAT", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data72.secret !== void 0) {
          let data73 = data72.secret;
          if (typeof data73 === "string") {
            if (func2(data73) < 1) {
              const err110 = { instancePath: instancePath + "/KINESIS_DLQ_FORMAT/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          } else {
            const err111 = { instancePath: instancePath + "/KINESIS_DLQ_FORMAT/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data72.env !== void 0) {
          let data74 = data72.env;
          if (typeof data74 === "string") {
            if (func2(data74) < 1) {
              const err112 = { instancePath: instancePath + "/KINESIS_DLQ_FORMAT/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          } else {
            const err113 = { instancePath: instancePath + "/KINESIS_DLQ_FORMAT/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data72.value !== void 0) {
          let data75 = data72.value;
          if (typeof data75 !== "string" && !(typeof data75 == "number" && isFinite(data75)) && typeof data75 !== "boolean") {
            const err114 = { instancePath: instancePath + "/KINESIS_DLQ_FORMAT/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data72.sensitive !== void 0) {
          if (typeof data72.sensitive !== "boolean") {
            const err115 = { instancePath: instancePath + "/KINESIS_DLQ_FORMAT/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data72.keep !== void 0) {
          if (true !== data72.keep) {
            const err116 = { instancePath: instancePath + "/KINESIS_DLQ_FORMAT/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err117 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err117];
    } else {
      vErrors.push(err117);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema104 = { "type": "object", "properties": { "MSSQL_HOST": { "description": "Server host name. (required; host)", "$ref": "#/definitions/value" }, "MSSQL_TCP_PORT": { "description": "TCP port. (port)", "$ref": "#/definitions/value" }, "MSSQL_DATABASE": { "description": "Database name.", "$ref": "#/definitions/value" }, "MSSQL_USER": { "description": "SQL-authentication user.", "$ref": "#/definitions/value" }, "MSSQL_PWD": { "description": "SQL-authentication password. (sensitive)", "$ref": "#/definitions/value" }, "MSSQL_CLIENT_ID": { "description": "Azure AD application (client) id.", "$ref": "#/definitions/value" }, "MSSQL_CLIENT_SECRET": { "description": "Azure AD client secret. (sensitive)", "$ref": "#/definitions/value" }, "MSSQL_TENANT_ID": { "description": "Azure AD tenant id.", "$ref": "#/definitions/value" }, "ENGINE_ARGUMENTS": { "description": "Extra SQLAlchemy engine arguments for this named source, as a JSON object (a nested native_args object goes to the native driver instead). (json-object)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func5.call(schema104.properties, key0)) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.MSSQL_HOST !== void 0) {
      let data6 = data.MSSQL_HOST;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/MSSQL_HOST", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/MSSQL_HOST", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/MSSQL_HOST/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/MSSQL_HOST/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/MSSQL_HOST/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/MSSQL_HOST/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/MSSQL_HOST/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/MSSQL_HOST/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/MSSQL_HOST/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.MSSQL_TCP_PORT !== void 0) {
      let data12 = data.MSSQL_TCP_PORT;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/MSSQL_TCP_PORT", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/MSSQL_TCP_PORT", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/MSSQL_TCP_PORT/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/MSSQL_TCP_PORT/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/MSSQL_TCP_PORT/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/MSSQL_TCP_PORT/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/MSSQL_TCP_PORT/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/MSSQL_TCP_PORT/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/MSSQL_TCP_PORT/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.MSSQL_DATABASE !== void 0) {
      let data18 = data.MSSQL_DATABASE;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/MSSQL_DATABASE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/MSSQL_DATABASE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/MSSQL_DATABASE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/MSSQL_DATABASE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/MSSQL_DATABASE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/MSSQL_DATABASE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/MSSQL_DATABASE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/MSSQL_DATABASE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/MSSQL_DATABASE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.MSSQL_USER !== void 0) {
      let data24 = data.MSSQL_USER;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/MSSQL_USER", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/MSSQL_USER", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/MSSQL_USER/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/MSSQL_USER/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/MSSQL_USER/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/MSSQL_USER/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/MSSQL_USER/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/MSSQL_USER/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/MSSQL_USER/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.MSSQL_PWD !== void 0) {
      let data30 = data.MSSQL_PWD;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/MSSQL_PWD", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/MSSQL_PWD", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/MSSQL_PWD/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/MSSQL_PWD/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/MSSQL_PWD/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/MSSQL_PWD/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/MSSQL_PWD/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/MSSQL_PWD/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/MSSQL_PWD/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.MSSQL_CLIENT_ID !== void 0) {
      let data36 = data.MSSQL_CLIENT_ID;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/MSSQL_CLIENT_ID", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/MSSQL_CLIENT_ID", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/MSSQL_CLIENT_ID/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/MSSQL_CLIENT_ID/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/MSSQL_CLIENT_ID/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/MSSQL_CLIENT_ID/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/MSSQL_CLIENT_ID/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/MSSQL_CLIENT_ID/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/MSSQL_CLIENT_ID/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.MSSQL_CLIENT_SECRET !== void 0) {
      let data42 = data.MSSQL_CLIENT_SECRET;
      if (typeof data42 != "object" && typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
        const err63 = { instancePath: instancePath + "/MSSQL_CLIENT_SECRET", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "secret" || key8 === "env" || key8 === "value" || key8 === "sensitive" || key8 === "keep")) {
            const err64 = { instancePath: instancePath + "/MSSQL_CLIENT_SECRET", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data42.secret !== void 0) {
          let data43 = data42.secret;
          if (typeof data43 === "string") {
            if (func2(data43) < 1) {
              const err65 = { instancePath: instancePath + "/MSSQL_CLIENT_SECRET/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/MSSQL_CLIENT_SECRET/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data42.env !== void 0) {
          let data44 = data42.env;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err67 = { instancePath: instancePath + "/MSSQL_CLIENT_SECRET/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/MSSQL_CLIENT_SECRET/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data45 = data42.value;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err69 = { instancePath: instancePath + "/MSSQL_CLIENT_SECRET/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data42.sensitive !== void 0) {
          if (typeof data42.sensitive !== "boolean") {
            const err70 = { instancePath: instancePath + "/MSSQL_CLIENT_SECRET/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data42.keep !== void 0) {
          if (true !== data42.keep) {
            const err71 = { instancePath: instancePath + "/MSSQL_CLIENT_SECRET/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
    if (data.MSSQL_TENANT_ID !== void 0) {
      let data48 = data.MSSQL_TENANT_ID;
      if (typeof data48 != "object" && typeof data48 !== "string" && !(typeof data48 == "number" && isFinite(data48)) && typeof data48 !== "boolean") {
        const err72 = { instancePath: instancePath + "/MSSQL_TENANT_ID", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key9 in data48) {
          if (!(key9 === "secret" || key9 === "env" || key9 === "value" || key9 === "sensitive" || key9 === "keep")) {
            const err73 = { instancePath: instancePath + "/MSSQL_TENANT_ID", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data48.secret !== void 0) {
          let data49 = data48.secret;
          if (typeof data49 === "string") {
            if (func2(data49) < 1) {
              const err74 = { instancePath: instancePath + "/MSSQL_TENANT_ID/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/MSSQL_TENANT_ID/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data48.env !== void 0) {
          let data50 = data48.env;
          if (typeof data50 === "string") {
            if (func2(data50) < 1) {
              const err76 = { instancePath: instancePath + "/MSSQL_TENANT_ID/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/MSSQL_TENANT_ID/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data48.value !== void 0) {
          let data51 = data48.value;
          if (typeof data51 !== "string" && !(typeof data51 == "number" && isFinite(data51)) && typeof data51 !== "boolean") {
            const err78 = { instancePath: instancePath + "/MSSQL_TENANT_ID/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data48.sensitive !== void 0) {
          if (typeof data48.sensitive !== "boolean") {
            const err79 = { instancePath: instancePath + "/MSSQL_TENANT_ID/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data48.keep !== void 0) {
          if (true !== data48.keep) {
            const err80 = { instancePath: instancePath + "/MSSQL_TENANT_ID/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      let data54 = data.ENGINE_ARGUMENTS;
      if (typeof data54 != "object" && typeof data54 !== "string" && !(typeof data54 == "number" && isFinite(data54)) && typeof data54 !== "boolean") {
        const err81 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key10 in data54) {
          if (!(key10 === "secret" || key10 === "env" || key10 === "value" || key10 === "sensitive" || key10 === "keep")) {
            const err82 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data54.secret !== void 0) {
          let data55 = data54.secret;
          if (typeof data55 === "string") {
            if (func2(data55) < 1) {
              const err83 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          } else {
            const err84 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data54.env !== void 0) {
          let data56 = data54.env;
          if (typeof data56 === "string") {
            if (func2(data56) < 1) {
              const err85 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data54.value !== void 0) {
          let data57 = data54.value;
          if (typeof data57 !== "string" && !(typeof data57 == "number" && isFinite(data57)) && typeof data57 !== "boolean") {
            const err87 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data54.sensitive !== void 0) {
          if (typeof data54.sensitive !== "boolean") {
            const err88 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data54.keep !== void 0) {
          if (true !== data54.keep) {
            const err89 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err90 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err90];
    } else {
      vErrors.push(err90);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "MYSQL_HOST" || key0 === "MYSQL_TCP_PORT" || key0 === "MYSQL_DATABASE" || key0 === "MYSQL_USER" || key0 === "MYSQL_PWD" || key0 === "ENGINE_ARGUMENTS")) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.MYSQL_HOST !== void 0) {
      let data6 = data.MYSQL_HOST;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/MYSQL_HOST", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/MYSQL_HOST", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/MYSQL_HOST/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/MYSQL_HOST/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/MYSQL_HOST/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/MYSQL_HOST/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/MYSQL_HOST/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/MYSQL_HOST/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/MYSQL_HOST/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.MYSQL_TCP_PORT !== void 0) {
      let data12 = data.MYSQL_TCP_PORT;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/MYSQL_TCP_PORT", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/MYSQL_TCP_PORT", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/MYSQL_TCP_PORT/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/MYSQL_TCP_PORT/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/MYSQL_TCP_PORT/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/MYSQL_TCP_PORT/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/MYSQL_TCP_PORT/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/MYSQL_TCP_PORT/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/MYSQL_TCP_PORT/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.MYSQL_DATABASE !== void 0) {
      let data18 = data.MYSQL_DATABASE;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/MYSQL_DATABASE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/MYSQL_DATABASE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/MYSQL_DATABASE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/MYSQL_DATABASE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/MYSQL_DATABASE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/MYSQL_DATABASE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/MYSQL_DATABASE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/MYSQL_DATABASE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/MYSQL_DATABASE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.MYSQL_USER !== void 0) {
      let data24 = data.MYSQL_USER;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/MYSQL_USER", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/MYSQL_USER", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/MYSQL_USER/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/MYSQL_USER/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/MYSQL_USER/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/MYSQL_USER/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/MYSQL_USER/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/MYSQL_USER/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/MYSQL_USER/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.MYSQL_PWD !== void 0) {
      let data30 = data.MYSQL_PWD;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/MYSQL_PWD", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/MYSQL_PWD", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/MYSQL_PWD/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/MYSQL_PWD/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/MYSQL_PWD/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/MYSQL_PWD/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/MYSQL_PWD/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/MYSQL_PWD/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/MYSQL_PWD/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      let data36 = data.ENGINE_ARGUMENTS;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err63 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err63];
    } else {
      vErrors.push(err63);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema123 = { "type": "object", "properties": { "PGHOST": { "description": "Server host name or IP. (required; host)", "$ref": "#/definitions/value" }, "PGPORT": { "description": "Server port. (required; port)", "$ref": "#/definitions/value" }, "PGDATABASE": { "description": "Database name. (required)", "$ref": "#/definitions/value" }, "PGUSER": { "description": "User name. (required)", "$ref": "#/definitions/value" }, "PGPASSWORD": { "description": "Password. (sensitive)", "$ref": "#/definitions/value" }, "PG_AWS_IAM_AUTH": { "description": "Authenticate to Amazon RDS with IAM tokens instead of a password. (boolean; one of true, 1, yes, t, y; default false)", "$ref": "#/definitions/value" }, "PG_AWS_REGION": { "description": "AWS region used to sign RDS IAM tokens. (aws-region)", "$ref": "#/definitions/value" }, "PG_AWS_ROLE_ARN": { "description": "IAM role assumed before signing RDS IAM tokens. (aws-arn)", "$ref": "#/definitions/value" }, "ENGINE_ARGUMENTS": { "description": "Extra SQLAlchemy engine arguments for this named source, as a JSON object (a nested native_args object goes to the native driver instead). (json-object)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func5.call(schema123.properties, key0)) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.PGHOST !== void 0) {
      let data6 = data.PGHOST;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/PGHOST", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/PGHOST", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/PGHOST/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/PGHOST/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/PGHOST/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/PGHOST/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/PGHOST/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/PGHOST/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/PGHOST/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.PGPORT !== void 0) {
      let data12 = data.PGPORT;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/PGPORT", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/PGPORT", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/PGPORT/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/PGPORT/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/PGPORT/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/PGPORT/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/PGPORT/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/PGPORT/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/PGPORT/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.PGDATABASE !== void 0) {
      let data18 = data.PGDATABASE;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/PGDATABASE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/PGDATABASE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/PGDATABASE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/PGDATABASE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/PGDATABASE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/PGDATABASE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/PGDATABASE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/PGDATABASE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/PGDATABASE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.PGUSER !== void 0) {
      let data24 = data.PGUSER;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/PGUSER", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/PGUSER", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/PGUSER/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/PGUSER/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/PGUSER/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/PGUSER/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/PGUSER/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/PGUSER/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/PGUSER/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.PGPASSWORD !== void 0) {
      let data30 = data.PGPASSWORD;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/PGPASSWORD", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/PGPASSWORD", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/PGPASSWORD/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/PGPASSWORD/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/PGPASSWORD/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/PGPASSWORD/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/PGPASSWORD/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/PGPASSWORD/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/PGPASSWORD/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.PG_AWS_IAM_AUTH !== void 0) {
      let data36 = data.PG_AWS_IAM_AUTH;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/PG_AWS_IAM_AUTH", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/PG_AWS_IAM_AUTH", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/PG_AWS_IAM_AUTH/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/PG_AWS_IAM_AUTH/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/PG_AWS_IAM_AUTH/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/PG_AWS_IAM_AUTH/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/PG_AWS_IAM_AUTH/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/PG_AWS_IAM_AUTH/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/PG_AWS_IAM_AUTH/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.PG_AWS_REGION !== void 0) {
      let data42 = data.PG_AWS_REGION;
      if (typeof data42 != "object" && typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
        const err63 = { instancePath: instancePath + "/PG_AWS_REGION", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "secret" || key8 === "env" || key8 === "value" || key8 === "sensitive" || key8 === "keep")) {
            const err64 = { instancePath: instancePath + "/PG_AWS_REGION", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data42.secret !== void 0) {
          let data43 = data42.secret;
          if (typeof data43 === "string") {
            if (func2(data43) < 1) {
              const err65 = { instancePath: instancePath + "/PG_AWS_REGION/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/PG_AWS_REGION/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data42.env !== void 0) {
          let data44 = data42.env;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err67 = { instancePath: instancePath + "/PG_AWS_REGION/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/PG_AWS_REGION/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data45 = data42.value;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err69 = { instancePath: instancePath + "/PG_AWS_REGION/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data42.sensitive !== void 0) {
          if (typeof data42.sensitive !== "boolean") {
            const err70 = { instancePath: instancePath + "/PG_AWS_REGION/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data42.keep !== void 0) {
          if (true !== data42.keep) {
            const err71 = { instancePath: instancePath + "/PG_AWS_REGION/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
    if (data.PG_AWS_ROLE_ARN !== void 0) {
      let data48 = data.PG_AWS_ROLE_ARN;
      if (typeof data48 != "object" && typeof data48 !== "string" && !(typeof data48 == "number" && isFinite(data48)) && typeof data48 !== "boolean") {
        const err72 = { instancePath: instancePath + "/PG_AWS_ROLE_ARN", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key9 in data48) {
          if (!(key9 === "secret" || key9 === "env" || key9 === "value" || key9 === "sensitive" || key9 === "keep")) {
            const err73 = { instancePath: instancePath + "/PG_AWS_ROLE_ARN", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data48.secret !== void 0) {
          let data49 = data48.secret;
          if (typeof data49 === "string") {
            if (func2(data49) < 1) {
              const err74 = { instancePath: instancePath + "/PG_AWS_ROLE_ARN/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/PG_AWS_ROLE_ARN/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data48.env !== void 0) {
          let data50 = data48.env;
          if (typeof data50 === "string") {
            if (func2(data50) < 1) {
              const err76 = { instancePath: instancePath + "/PG_AWS_ROLE_ARN/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/PG_AWS_ROLE_ARN/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data48.value !== void 0) {
          let data51 = data48.value;
          if (typeof data51 !== "string" && !(typeof data51 == "number" && isFinite(data51)) && typeof data51 !== "boolean") {
            const err78 = { instancePath: instancePath + "/PG_AWS_ROLE_ARN/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data48.sensitive !== void 0) {
          if (typeof data48.sensitive !== "boolean") {
            const err79 = { instancePath: instancePath + "/PG_AWS_ROLE_ARN/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data48.keep !== void 0) {
          if (true !== data48.keep) {
            const err80 = { instancePath: instancePath + "/PG_AWS_ROLE_ARN/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      let data54 = data.ENGINE_ARGUMENTS;
      if (typeof data54 != "object" && typeof data54 !== "string" && !(typeof data54 == "number" && isFinite(data54)) && typeof data54 !== "boolean") {
        const err81 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key10 in data54) {
          if (!(key10 === "secret" || key10 === "env" || key10 === "value" || key10 === "sensitive" || key10 === "keep")) {
            const err82 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data54.secret !== void 0) {
          let data55 = data54.secret;
          if (typeof data55 === "string") {
            if (func2(data55) < 1) {
              const err83 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          } else {
            const err84 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data54.env !== void 0) {
          let data56 = data54.env;
          if (typeof data56 === "string") {
            if (func2(data56) < 1) {
              const err85 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data54.value !== void 0) {
          let data57 = data54.value;
          if (typeof data57 !== "string" && !(typeof data57 == "number" && isFinite(data57)) && typeof data57 !== "boolean") {
            const err87 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data54.sensitive !== void 0) {
          if (typeof data54.sensitive !== "boolean") {
            const err88 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data54.keep !== void 0) {
          if (true !== data54.keep) {
            const err89 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err90 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err90];
    } else {
      vErrors.push(err90);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "PUBSUB_PROJECT_ID" || key0 === "PUBSUB_SUBSCRIPTION_ID" || key0 === "PUBSUB_LATE_ARRIVAL_DEADLINE" || key0 === "PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID" || key0 === "PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64")) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.PUBSUB_PROJECT_ID !== void 0) {
      let data6 = data.PUBSUB_PROJECT_ID;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/PUBSUB_PROJECT_ID", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/PUBSUB_PROJECT_ID", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/PUBSUB_PROJECT_ID/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/PUBSUB_PROJECT_ID/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/PUBSUB_PROJECT_ID/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/PUBSUB_PROJECT_ID/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/PUBSUB_PROJECT_ID/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/PUBSUB_PROJECT_ID/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/PUBSUB_PROJECT_ID/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.PUBSUB_SUBSCRIPTION_ID !== void 0) {
      let data12 = data.PUBSUB_SUBSCRIPTION_ID;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/PUBSUB_SUBSCRIPTION_ID", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/PUBSUB_SUBSCRIPTION_ID", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/PUBSUB_SUBSCRIPTION_ID/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/PUBSUB_SUBSCRIPTION_ID/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/PUBSUB_SUBSCRIPTION_ID/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/PUBSUB_SUBSCRIPTION_ID/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/PUBSUB_SUBSCRIPTION_ID/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/PUBSUB_SUBSCRIPTION_ID/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/PUBSUB_SUBSCRIPTION_ID/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.PUBSUB_LATE_ARRIVAL_DEADLINE !== void 0) {
      let data18 = data.PUBSUB_LATE_ARRIVAL_DEADLINE;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/PUBSUB_LATE_ARRIVAL_DEADLINE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/PUBSUB_LATE_ARRIVAL_DEADLINE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/PUBSUB_LATE_ARRIVAL_DEADLINE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/PUBSUB_LATE_ARRIVAL_DEADLINE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/PUBSUB_LATE_ARRIVAL_DEADLINE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/PUBSUB_LATE_ARRIVAL_DEADLINE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/PUBSUB_LATE_ARRIVAL_DEADLINE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/PUBSUB_LATE_ARRIVAL_DEADLINE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/PUBSUB_LATE_ARRIVAL_DEADLINE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID !== void 0) {
      let data24 = data.PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64 !== void 0) {
      let data30 = data.PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err54];
    } else {
      vErrors.push(err54);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "REDSHIFT_HOST" || key0 === "REDSHIFT_DB" || key0 === "REDSHIFT_USER" || key0 === "REDSHIFT_PASSWORD" || key0 === "REDSHIFT_PORT" || key0 === "REDSHIFT_UNLOAD_IAM_ROLE" || key0 === "REDSHIFT_UNLOAD_S3_BUCKET" || key0 === "ENGINE_ARGUMENTS")) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.REDSHIFT_HOST !== void 0) {
      let data6 = data.REDSHIFT_HOST;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/REDSHIFT_HOST", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/REDSHIFT_HOST", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/REDSHIFT_HOST/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/REDSHIFT_HOST/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/REDSHIFT_HOST/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/REDSHIFT_HOST/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/REDSHIFT_HOST/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/REDSHIFT_HOST/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/REDSHIFT_HOST/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.REDSHIFT_DB !== void 0) {
      let data12 = data.REDSHIFT_DB;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/REDSHIFT_DB", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/REDSHIFT_DB", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/REDSHIFT_DB/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/REDSHIFT_DB/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/REDSHIFT_DB/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/REDSHIFT_DB/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/REDSHIFT_DB/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/REDSHIFT_DB/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/REDSHIFT_DB/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.REDSHIFT_USER !== void 0) {
      let data18 = data.REDSHIFT_USER;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/REDSHIFT_USER", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/REDSHIFT_USER", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/REDSHIFT_USER/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/REDSHIFT_USER/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/REDSHIFT_USER/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/REDSHIFT_USER/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/REDSHIFT_USER/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/REDSHIFT_USER/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/REDSHIFT_USER/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.REDSHIFT_PASSWORD !== void 0) {
      let data24 = data.REDSHIFT_PASSWORD;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/REDSHIFT_PASSWORD", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/REDSHIFT_PASSWORD", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/REDSHIFT_PASSWORD/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/REDSHIFT_PASSWORD/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/REDSHIFT_PASSWORD/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/REDSHIFT_PASSWORD/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/REDSHIFT_PASSWORD/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/REDSHIFT_PASSWORD/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/REDSHIFT_PASSWORD/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.REDSHIFT_PORT !== void 0) {
      let data30 = data.REDSHIFT_PORT;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/REDSHIFT_PORT", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/REDSHIFT_PORT", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/REDSHIFT_PORT/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/REDSHIFT_PORT/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/REDSHIFT_PORT/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/REDSHIFT_PORT/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/REDSHIFT_PORT/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/REDSHIFT_PORT/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/REDSHIFT_PORT/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.REDSHIFT_UNLOAD_IAM_ROLE !== void 0) {
      let data36 = data.REDSHIFT_UNLOAD_IAM_ROLE;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_IAM_ROLE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_IAM_ROLE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_IAM_ROLE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_IAM_ROLE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_IAM_ROLE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_IAM_ROLE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_IAM_ROLE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_IAM_ROLE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_IAM_ROLE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.REDSHIFT_UNLOAD_S3_BUCKET !== void 0) {
      let data42 = data.REDSHIFT_UNLOAD_S3_BUCKET;
      if (typeof data42 != "object" && typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
        const err63 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_S3_BUCKET", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "secret" || key8 === "env" || key8 === "value" || key8 === "sensitive" || key8 === "keep")) {
            const err64 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_S3_BUCKET", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data42.secret !== void 0) {
          let data43 = data42.secret;
          if (typeof data43 === "string") {
            if (func2(data43) < 1) {
              const err65 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_S3_BUCKET/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_S3_BUCKET/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data42.env !== void 0) {
          let data44 = data42.env;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err67 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_S3_BUCKET/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_S3_BUCKET/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data45 = data42.value;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err69 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_S3_BUCKET/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data42.sensitive !== void 0) {
          if (typeof data42.sensitive !== "boolean") {
            const err70 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_S3_BUCKET/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data42.keep !== void 0) {
          if (true !== data42.keep) {
            const err71 = { instancePath: instancePath + "/REDSHIFT_UNLOAD_S3_BUCKET/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      let data48 = data.ENGINE_ARGUMENTS;
      if (typeof data48 != "object" && typeof data48 !== "string" && !(typeof data48 == "number" && isFinite(data48)) && typeof data48 !== "boolean") {
        const err72 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key9 in data48) {
          if (!(key9 === "secret" || key9 === "env" || key9 === "value" || key9 === "sensitive" || key9 === "keep")) {
            const err73 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data48.secret !== void 0) {
          let data49 = data48.secret;
          if (typeof data49 === "string") {
            if (func2(data49) < 1) {
              const err74 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data48.env !== void 0) {
          let data50 = data48.env;
          if (typeof data50 === "string") {
            if (func2(data50) < 1) {
              const err76 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data48.value !== void 0) {
          let data51 = data48.value;
          if (typeof data51 !== "string" && !(typeof data51 == "number" && isFinite(data51)) && typeof data51 !== "boolean") {
            const err78 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data48.sensitive !== void 0) {
          if (typeof data48.sensitive !== "boolean") {
            const err79 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data48.keep !== void 0) {
          if (true !== data48.keep) {
            const err80 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err81 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err81];
    } else {
      vErrors.push(err81);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var schema151 = { "type": "object", "properties": { "SNOWFLAKE_ACCOUNT_ID": { "description": "Account identifier (used as the connection host). This is the name chalkpy reads.", "$ref": "#/definitions/value" }, "SNOWFLAKE_ACCOUNT": { "description": "Account identifier as written in the seed document examples only.", "$ref": "#/definitions/value" }, "SNOWFLAKE_WAREHOUSE": { "description": "Warehouse to use.", "$ref": "#/definitions/value" }, "SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP": { "description": "JSON object mapping resource group name to warehouse. (json-object)", "$ref": "#/definitions/value" }, "SNOWFLAKE_USER": { "description": "User name.", "$ref": "#/definitions/value" }, "SNOWFLAKE_PASSWORD": { "description": "Password. (sensitive)", "$ref": "#/definitions/value" }, "SNOWFLAKE_PRIVATE_KEY_B64": { "description": "Base64 of a whole unencrypted PKCS#8 PEM private key file. (sensitive; base64-pem)", "$ref": "#/definitions/value" }, "SNOWFLAKE_DATABASE": { "description": "Database.", "$ref": "#/definitions/value" }, "SNOWFLAKE_SCHEMA": { "description": "Schema.", "$ref": "#/definitions/value" }, "SNOWFLAKE_ROLE": { "description": "Role.", "$ref": "#/definitions/value" }, "SNOWFLAKE_UNLOAD_STAGE": { "description": "Stage (no leading @) or cloud prefix for unloads.", "$ref": "#/definitions/value" }, "SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION": { "description": "Snowflake storage integration for unloads.", "$ref": "#/definitions/value" }, "SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION": { "description": "Cloud location (s3://, gs://) behind the stage. (cloud-uri)", "$ref": "#/definitions/value" }, "ENGINE_ARGUMENTS": { "description": "Extra SQLAlchemy engine arguments for this named source, as a JSON object (a nested native_args object goes to the native driver instead). (json-object)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func5.call(schema151.properties, key0)) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.SNOWFLAKE_ACCOUNT_ID !== void 0) {
      let data6 = data.SNOWFLAKE_ACCOUNT_ID;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT_ID", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT_ID", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT_ID/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT_ID/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT_ID/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT_ID/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT_ID/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT_ID/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT_ID/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.SNOWFLAKE_ACCOUNT !== void 0) {
      let data12 = data.SNOWFLAKE_ACCOUNT;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.SNOWFLAKE_WAREHOUSE !== void 0) {
      let data18 = data.SNOWFLAKE_WAREHOUSE;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP !== void 0) {
      let data24 = data.SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.SNOWFLAKE_USER !== void 0) {
      let data30 = data.SNOWFLAKE_USER;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/SNOWFLAKE_USER", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/SNOWFLAKE_USER", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/SNOWFLAKE_USER/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/SNOWFLAKE_USER/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/SNOWFLAKE_USER/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/SNOWFLAKE_USER/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/SNOWFLAKE_USER/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/SNOWFLAKE_USER/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/SNOWFLAKE_USER/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.SNOWFLAKE_PASSWORD !== void 0) {
      let data36 = data.SNOWFLAKE_PASSWORD;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/SNOWFLAKE_PASSWORD", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/SNOWFLAKE_PASSWORD", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/SNOWFLAKE_PASSWORD/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/SNOWFLAKE_PASSWORD/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/SNOWFLAKE_PASSWORD/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/SNOWFLAKE_PASSWORD/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/SNOWFLAKE_PASSWORD/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/SNOWFLAKE_PASSWORD/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/SNOWFLAKE_PASSWORD/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.SNOWFLAKE_PRIVATE_KEY_B64 !== void 0) {
      let data42 = data.SNOWFLAKE_PRIVATE_KEY_B64;
      if (typeof data42 != "object" && typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
        const err63 = { instancePath: instancePath + "/SNOWFLAKE_PRIVATE_KEY_B64", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "secret" || key8 === "env" || key8 === "value" || key8 === "sensitive" || key8 === "keep")) {
            const err64 = { instancePath: instancePath + "/SNOWFLAKE_PRIVATE_KEY_B64", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data42.secret !== void 0) {
          let data43 = data42.secret;
          if (typeof data43 === "string") {
            if (func2(data43) < 1) {
              const err65 = { instancePath: instancePath + "/SNOWFLAKE_PRIVATE_KEY_B64/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/SNOWFLAKE_PRIVATE_KEY_B64/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data42.env !== void 0) {
          let data44 = data42.env;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err67 = { instancePath: instancePath + "/SNOWFLAKE_PRIVATE_KEY_B64/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/SNOWFLAKE_PRIVATE_KEY_B64/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data45 = data42.value;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err69 = { instancePath: instancePath + "/SNOWFLAKE_PRIVATE_KEY_B64/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data42.sensitive !== void 0) {
          if (typeof data42.sensitive !== "boolean") {
            const err70 = { instancePath: instancePath + "/SNOWFLAKE_PRIVATE_KEY_B64/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data42.keep !== void 0) {
          if (true !== data42.keep) {
            const err71 = { instancePath: instancePath + "/SNOWFLAKE_PRIVATE_KEY_B64/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
    if (data.SNOWFLAKE_DATABASE !== void 0) {
      let data48 = data.SNOWFLAKE_DATABASE;
      if (typeof data48 != "object" && typeof data48 !== "string" && !(typeof data48 == "number" && isFinite(data48)) && typeof data48 !== "boolean") {
        const err72 = { instancePath: instancePath + "/SNOWFLAKE_DATABASE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key9 in data48) {
          if (!(key9 === "secret" || key9 === "env" || key9 === "value" || key9 === "sensitive" || key9 === "keep")) {
            const err73 = { instancePath: instancePath + "/SNOWFLAKE_DATABASE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data48.secret !== void 0) {
          let data49 = data48.secret;
          if (typeof data49 === "string") {
            if (func2(data49) < 1) {
              const err74 = { instancePath: instancePath + "/SNOWFLAKE_DATABASE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/SNOWFLAKE_DATABASE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data48.env !== void 0) {
          let data50 = data48.env;
          if (typeof data50 === "string") {
            if (func2(data50) < 1) {
              const err76 = { instancePath: instancePath + "/SNOWFLAKE_DATABASE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/SNOWFLAKE_DATABASE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data48.value !== void 0) {
          let data51 = data48.value;
          if (typeof data51 !== "string" && !(typeof data51 == "number" && isFinite(data51)) && typeof data51 !== "boolean") {
            const err78 = { instancePath: instancePath + "/SNOWFLAKE_DATABASE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data48.sensitive !== void 0) {
          if (typeof data48.sensitive !== "boolean") {
            const err79 = { instancePath: instancePath + "/SNOWFLAKE_DATABASE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data48.keep !== void 0) {
          if (true !== data48.keep) {
            const err80 = { instancePath: instancePath + "/SNOWFLAKE_DATABASE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      }
    }
    if (data.SNOWFLAKE_SCHEMA !== void 0) {
      let data54 = data.SNOWFLAKE_SCHEMA;
      if (typeof data54 != "object" && typeof data54 !== "string" && !(typeof data54 == "number" && isFinite(data54)) && typeof data54 !== "boolean") {
        const err81 = { instancePath: instancePath + "/SNOWFLAKE_SCHEMA", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key10 in data54) {
          if (!(key10 === "secret" || key10 === "env" || key10 === "value" || key10 === "sensitive" || key10 === "keep")) {
            const err82 = { instancePath: instancePath + "/SNOWFLAKE_SCHEMA", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data54.secret !== void 0) {
          let data55 = data54.secret;
          if (typeof data55 === "string") {
            if (func2(data55) < 1) {
              const err83 = { instancePath: instancePath + "/SNOWFLAKE_SCHEMA/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          } else {
            const err84 = { instancePath: instancePath + "/SNOWFLAKE_SCHEMA/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data54.env !== void 0) {
          let data56 = data54.env;
          if (typeof data56 === "string") {
            if (func2(data56) < 1) {
              const err85 = { instancePath: instancePath + "/SNOWFLAKE_SCHEMA/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/SNOWFLAKE_SCHEMA/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data54.value !== void 0) {
          let data57 = data54.value;
          if (typeof data57 !== "string" && !(typeof data57 == "number" && isFinite(data57)) && typeof data57 !== "boolean") {
            const err87 = { instancePath: instancePath + "/SNOWFLAKE_SCHEMA/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data54.sensitive !== void 0) {
          if (typeof data54.sensitive !== "boolean") {
            const err88 = { instancePath: instancePath + "/SNOWFLAKE_SCHEMA/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data54.keep !== void 0) {
          if (true !== data54.keep) {
            const err89 = { instancePath: instancePath + "/SNOWFLAKE_SCHEMA/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      }
    }
    if (data.SNOWFLAKE_ROLE !== void 0) {
      let data60 = data.SNOWFLAKE_ROLE;
      if (typeof data60 != "object" && typeof data60 !== "string" && !(typeof data60 == "number" && isFinite(data60)) && typeof data60 !== "boolean") {
        const err90 = { instancePath: instancePath + "/SNOWFLAKE_ROLE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (const key11 in data60) {
          if (!(key11 === "secret" || key11 === "env" || key11 === "value" || key11 === "sensitive" || key11 === "keep")) {
            const err91 = { instancePath: instancePath + "/SNOWFLAKE_ROLE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data60.secret !== void 0) {
          let data61 = data60.secret;
          if (typeof data61 === "string") {
            if (func2(data61) < 1) {
              const err92 = { instancePath: instancePath + "/SNOWFLAKE_ROLE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/SNOWFLAKE_ROLE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data60.env !== void 0) {
          let data62 = data60.env;
          if (typeof data62 === "string") {
            if (func2(data62) < 1) {
              const err94 = { instancePath: instancePath + "/SNOWFLAKE_ROLE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/SNOWFLAKE_ROLE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data60.value !== void 0) {
          let data63 = data60.value;
          if (typeof data63 !== "string" && !(typeof data63 == "number" && isFinite(data63)) && typeof data63 !== "boolean") {
            const err96 = { instancePath: instancePath + "/SNOWFLAKE_ROLE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data60.sensitive !== void 0) {
          if (typeof data60.sensitive !== "boolean") {
            const err97 = { instancePath: instancePath + "/SNOWFLAKE_ROLE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data60.keep !== void 0) {
          if (true !== data60.keep) {
            const err98 = { instancePath: instancePath + "/SNOWFLAKE_ROLE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
      }
    }
    if (data.SNOWFLAKE_UNLOAD_STAGE !== void 0) {
      let data66 = data.SNOWFLAKE_UNLOAD_STAGE;
      if (typeof data66 != "object" && typeof data66 !== "string" && !(typeof data66 == "number" && isFinite(data66)) && typeof data66 !== "boolean") {
        const err99 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STAGE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        for (const key12 in data66) {
          if (!(key12 === "secret" || key12 === "env" || key12 === "value" || key12 === "sensitive" || key12 === "keep")) {
            const err100 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STAGE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data66.secret !== void 0) {
          let data67 = data66.secret;
          if (typeof data67 === "string") {
            if (func2(data67) < 1) {
              const err101 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STAGE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          } else {
            const err102 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STAGE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        if (data66.env !== void 0) {
          let data68 = data66.env;
          if (typeof data68 === "string") {
            if (func2(data68) < 1) {
              const err103 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STAGE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
          } else {
            const err104 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STAGE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data66.value !== void 0) {
          let data69 = data66.value;
          if (typeof data69 !== "string" && !(typeof data69 == "number" && isFinite(data69)) && typeof data69 !== "boolean") {
            const err105 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STAGE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data66.sensitive !== void 0) {
          if (typeof data66.sensitive !== "boolean") {
            const err106 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STAGE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data66.keep !== void 0) {
          if (true !== data66.keep) {
            const err107 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STAGE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
      }
    }
    if (data.SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION !== void 0) {
      let data72 = data.SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION;
      if (typeof data72 != "object" && typeof data72 !== "string" && !(typeof data72 == "number" && isFinite(data72)) && typeof data72 !== "boolean") {
        const err108 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      }
      if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
        for (const key13 in data72) {
          if (!(key13 === "secret" || key13 === "env" || key13 === "value" || key13 === "sensitive" || key13 === "keep")) {
            const err109 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data72.secret !== void 0) {
          let data73 = data72.secret;
          if (typeof data73 === "string") {
            if (func2(data73) < 1) {
              const err110 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          } else {
            const err111 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data72.env !== void 0) {
          let data74 = data72.env;
          if (typeof data74 === "string") {
            if (func2(data74) < 1) {
              const err112 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          } else {
            const err113 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data72.value !== void 0) {
          let data75 = data72.value;
          if (typeof data75 !== "string" && !(typeof data75 == "number" && isFinite(data75)) && typeof data75 !== "boolean") {
            const err114 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data72.sensitive !== void 0) {
          if (typeof data72.sensitive !== "boolean") {
            const err115 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data72.keep !== void 0) {
          if (true !== data72.keep) {
            const err116 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
      }
    }
    if (data.SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION !== void 0) {
      let data78 = data.SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION;
      if (typeof data78 != "object" && typeof data78 !== "string" && !(typeof data78 == "number" && isFinite(data78)) && typeof data78 !== "boolean") {
        const err117 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        for (const key14 in data78) {
          if (!(key14 === "secret" || key14 === "env" || key14 === "value" || key14 === "sensitive" || key14 === "keep")) {
            const err118 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
        if (data78.secret !== void 0) {
          let data79 = data78.secret;
          if (typeof data79 === "string") {
            if (func2(data79) < 1) {
              const err119 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          } else {
            const err120 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data78.env !== void 0) {
          let data80 = data78.env;
          if (typeof data80 === "string") {
            if (func2(data80) < 1) {
              const err121 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
          } else {
            const err122 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data78.value !== void 0) {
          let data81 = data78.value;
          if (typeof data81 !== "string" && !(typeof data81 == "number" && isFinite(data81)) && typeof data81 !== "boolean") {
            const err123 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
        if (data78.sensitive !== void 0) {
          if (typeof data78.sensitive !== "boolean") {
            const err124 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data78.keep !== void 0) {
          if (true !== data78.keep) {
            const err125 = { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      let data84 = data.ENGINE_ARGUMENTS;
      if (typeof data84 != "object" && typeof data84 !== "string" && !(typeof data84 == "number" && isFinite(data84)) && typeof data84 !== "boolean") {
        const err126 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err126];
        } else {
          vErrors.push(err126);
        }
        errors++;
      }
      if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
        for (const key15 in data84) {
          if (!(key15 === "secret" || key15 === "env" || key15 === "value" || key15 === "sensitive" || key15 === "keep")) {
            const err127 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data84.secret !== void 0) {
          let data85 = data84.secret;
          if (typeof data85 === "string") {
            if (func2(data85) < 1) {
              const err128 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
          } else {
            const err129 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data84.env !== void 0) {
          let data86 = data84.env;
          if (typeof data86 === "string") {
            if (func2(data86) < 1) {
              const err130 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
          } else {
            const err131 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
        if (data84.value !== void 0) {
          let data87 = data84.value;
          if (typeof data87 !== "string" && !(typeof data87 == "number" && isFinite(data87)) && typeof data87 !== "boolean") {
            const err132 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
        if (data84.sensitive !== void 0) {
          if (typeof data84.sensitive !== "boolean") {
            const err133 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
        if (data84.keep !== void 0) {
          if (true !== data84.keep) {
            const err134 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err135 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err135];
    } else {
      vErrors.push(err135);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "SPANNER_PROJECT" || key0 === "SPANNER_INSTANCE" || key0 === "SPANNER_DATABASE" || key0 === "SPANNER_CREDENTIALS_BASE64" || key0 === "SPANNER_EMULATOR_HOST" || key0 === "SPANNER_ENGINE_ARGUMENTS" || key0 === "ENGINE_ARGUMENTS")) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.SPANNER_PROJECT !== void 0) {
      let data6 = data.SPANNER_PROJECT;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/SPANNER_PROJECT", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/SPANNER_PROJECT", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/SPANNER_PROJECT/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/SPANNER_PROJECT/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/SPANNER_PROJECT/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/SPANNER_PROJECT/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/SPANNER_PROJECT/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/SPANNER_PROJECT/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/SPANNER_PROJECT/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.SPANNER_INSTANCE !== void 0) {
      let data12 = data.SPANNER_INSTANCE;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/SPANNER_INSTANCE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/SPANNER_INSTANCE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/SPANNER_INSTANCE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/SPANNER_INSTANCE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/SPANNER_INSTANCE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/SPANNER_INSTANCE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/SPANNER_INSTANCE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/SPANNER_INSTANCE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/SPANNER_INSTANCE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.SPANNER_DATABASE !== void 0) {
      let data18 = data.SPANNER_DATABASE;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/SPANNER_DATABASE", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/SPANNER_DATABASE", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/SPANNER_DATABASE/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/SPANNER_DATABASE/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/SPANNER_DATABASE/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/SPANNER_DATABASE/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/SPANNER_DATABASE/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/SPANNER_DATABASE/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/SPANNER_DATABASE/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.SPANNER_CREDENTIALS_BASE64 !== void 0) {
      let data24 = data.SPANNER_CREDENTIALS_BASE64;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/SPANNER_CREDENTIALS_BASE64", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/SPANNER_CREDENTIALS_BASE64", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/SPANNER_CREDENTIALS_BASE64/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/SPANNER_CREDENTIALS_BASE64/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/SPANNER_CREDENTIALS_BASE64/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/SPANNER_CREDENTIALS_BASE64/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/SPANNER_CREDENTIALS_BASE64/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/SPANNER_CREDENTIALS_BASE64/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/SPANNER_CREDENTIALS_BASE64/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.SPANNER_EMULATOR_HOST !== void 0) {
      let data30 = data.SPANNER_EMULATOR_HOST;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/SPANNER_EMULATOR_HOST", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/SPANNER_EMULATOR_HOST", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/SPANNER_EMULATOR_HOST/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/SPANNER_EMULATOR_HOST/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/SPANNER_EMULATOR_HOST/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/SPANNER_EMULATOR_HOST/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/SPANNER_EMULATOR_HOST/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/SPANNER_EMULATOR_HOST/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/SPANNER_EMULATOR_HOST/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.SPANNER_ENGINE_ARGUMENTS !== void 0) {
      let data36 = data.SPANNER_ENGINE_ARGUMENTS;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/SPANNER_ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/SPANNER_ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/SPANNER_ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/SPANNER_ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/SPANNER_ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/SPANNER_ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/SPANNER_ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/SPANNER_ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/SPANNER_ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      let data42 = data.ENGINE_ARGUMENTS;
      if (typeof data42 != "object" && typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
        const err63 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "secret" || key8 === "env" || key8 === "value" || key8 === "sensitive" || key8 === "keep")) {
            const err64 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data42.secret !== void 0) {
          let data43 = data42.secret;
          if (typeof data43 === "string") {
            if (func2(data43) < 1) {
              const err65 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data42.env !== void 0) {
          let data44 = data42.env;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err67 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data45 = data42.value;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err69 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data42.sensitive !== void 0) {
          if (typeof data42.sensitive !== "boolean") {
            const err70 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data42.keep !== void 0) {
          if (true !== data42.keep) {
            const err71 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err72];
    } else {
      vErrors.push(err72);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "TRINO_HOST" || key0 === "TRINO_PORT" || key0 === "TRINO_CATALOG" || key0 === "TRINO_SCHEMA" || key0 === "TRINO_USER" || key0 === "TRINO_PASSWORD" || key0 === "ENGINE_ARGUMENTS")) {
        let data0 = data[key0];
        if (typeof data0 != "object" && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "secret" || key1 === "env" || key1 === "value" || key1 === "sensitive" || key1 === "keep")) {
              const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data0.secret !== void 0) {
            let data1 = data0.secret;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.env !== void 0) {
            let data2 = data0.env;
            if (typeof data2 === "string") {
              if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.value !== void 0) {
            let data3 = data0.value;
            if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data0.sensitive !== void 0) {
            if (typeof data0.sensitive !== "boolean") {
              const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data0.keep !== void 0) {
            if (true !== data0.keep) {
              const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.TRINO_HOST !== void 0) {
      let data6 = data.TRINO_HOST;
      if (typeof data6 != "object" && typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/TRINO_HOST", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "secret" || key2 === "env" || key2 === "value" || key2 === "sensitive" || key2 === "keep")) {
            const err10 = { instancePath: instancePath + "/TRINO_HOST", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.secret !== void 0) {
          let data7 = data6.secret;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err11 = { instancePath: instancePath + "/TRINO_HOST/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/TRINO_HOST/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data8 = data6.env;
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err13 = { instancePath: instancePath + "/TRINO_HOST/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/TRINO_HOST/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.value !== void 0) {
          let data9 = data6.value;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/TRINO_HOST/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.sensitive !== void 0) {
          if (typeof data6.sensitive !== "boolean") {
            const err16 = { instancePath: instancePath + "/TRINO_HOST/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.keep !== void 0) {
          if (true !== data6.keep) {
            const err17 = { instancePath: instancePath + "/TRINO_HOST/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.TRINO_PORT !== void 0) {
      let data12 = data.TRINO_PORT;
      if (typeof data12 != "object" && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err18 = { instancePath: instancePath + "/TRINO_PORT", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "secret" || key3 === "env" || key3 === "value" || key3 === "sensitive" || key3 === "keep")) {
            const err19 = { instancePath: instancePath + "/TRINO_PORT", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.secret !== void 0) {
          let data13 = data12.secret;
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err20 = { instancePath: instancePath + "/TRINO_PORT/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/TRINO_PORT/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err22 = { instancePath: instancePath + "/TRINO_PORT/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/TRINO_PORT/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data15 = data12.value;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
            const err24 = { instancePath: instancePath + "/TRINO_PORT/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.sensitive !== void 0) {
          if (typeof data12.sensitive !== "boolean") {
            const err25 = { instancePath: instancePath + "/TRINO_PORT/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.keep !== void 0) {
          if (true !== data12.keep) {
            const err26 = { instancePath: instancePath + "/TRINO_PORT/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.TRINO_CATALOG !== void 0) {
      let data18 = data.TRINO_CATALOG;
      if (typeof data18 != "object" && typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
        const err27 = { instancePath: instancePath + "/TRINO_CATALOG", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "secret" || key4 === "env" || key4 === "value" || key4 === "sensitive" || key4 === "keep")) {
            const err28 = { instancePath: instancePath + "/TRINO_CATALOG", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.secret !== void 0) {
          let data19 = data18.secret;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err29 = { instancePath: instancePath + "/TRINO_CATALOG/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/TRINO_CATALOG/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.env !== void 0) {
          let data20 = data18.env;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err31 = { instancePath: instancePath + "/TRINO_CATALOG/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/TRINO_CATALOG/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data18.value !== void 0) {
          let data21 = data18.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
            const err33 = { instancePath: instancePath + "/TRINO_CATALOG/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data18.sensitive !== void 0) {
          if (typeof data18.sensitive !== "boolean") {
            const err34 = { instancePath: instancePath + "/TRINO_CATALOG/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data18.keep !== void 0) {
          if (true !== data18.keep) {
            const err35 = { instancePath: instancePath + "/TRINO_CATALOG/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.TRINO_SCHEMA !== void 0) {
      let data24 = data.TRINO_SCHEMA;
      if (typeof data24 != "object" && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
        const err36 = { instancePath: instancePath + "/TRINO_SCHEMA", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          if (!(key5 === "secret" || key5 === "env" || key5 === "value" || key5 === "sensitive" || key5 === "keep")) {
            const err37 = { instancePath: instancePath + "/TRINO_SCHEMA", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data25 = data24.secret;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err38 = { instancePath: instancePath + "/TRINO_SCHEMA/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/TRINO_SCHEMA/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.env !== void 0) {
          let data26 = data24.env;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err40 = { instancePath: instancePath + "/TRINO_SCHEMA/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/TRINO_SCHEMA/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data24.value !== void 0) {
          let data27 = data24.value;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
            const err42 = { instancePath: instancePath + "/TRINO_SCHEMA/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.sensitive !== void 0) {
          if (typeof data24.sensitive !== "boolean") {
            const err43 = { instancePath: instancePath + "/TRINO_SCHEMA/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data24.keep !== void 0) {
          if (true !== data24.keep) {
            const err44 = { instancePath: instancePath + "/TRINO_SCHEMA/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
    if (data.TRINO_USER !== void 0) {
      let data30 = data.TRINO_USER;
      if (typeof data30 != "object" && typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
        const err45 = { instancePath: instancePath + "/TRINO_USER", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!(key6 === "secret" || key6 === "env" || key6 === "value" || key6 === "sensitive" || key6 === "keep")) {
            const err46 = { instancePath: instancePath + "/TRINO_USER", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data30.secret !== void 0) {
          let data31 = data30.secret;
          if (typeof data31 === "string") {
            if (func2(data31) < 1) {
              const err47 = { instancePath: instancePath + "/TRINO_USER/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/TRINO_USER/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data30.env !== void 0) {
          let data32 = data30.env;
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err49 = { instancePath: instancePath + "/TRINO_USER/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/TRINO_USER/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.value !== void 0) {
          let data33 = data30.value;
          if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean") {
            const err51 = { instancePath: instancePath + "/TRINO_USER/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.sensitive !== void 0) {
          if (typeof data30.sensitive !== "boolean") {
            const err52 = { instancePath: instancePath + "/TRINO_USER/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.keep !== void 0) {
          if (true !== data30.keep) {
            const err53 = { instancePath: instancePath + "/TRINO_USER/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.TRINO_PASSWORD !== void 0) {
      let data36 = data.TRINO_PASSWORD;
      if (typeof data36 != "object" && typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
        const err54 = { instancePath: instancePath + "/TRINO_PASSWORD", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 in data36) {
          if (!(key7 === "secret" || key7 === "env" || key7 === "value" || key7 === "sensitive" || key7 === "keep")) {
            const err55 = { instancePath: instancePath + "/TRINO_PASSWORD", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data36.secret !== void 0) {
          let data37 = data36.secret;
          if (typeof data37 === "string") {
            if (func2(data37) < 1) {
              const err56 = { instancePath: instancePath + "/TRINO_PASSWORD/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/TRINO_PASSWORD/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data36.env !== void 0) {
          let data38 = data36.env;
          if (typeof data38 === "string") {
            if (func2(data38) < 1) {
              const err58 = { instancePath: instancePath + "/TRINO_PASSWORD/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/TRINO_PASSWORD/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data36.value !== void 0) {
          let data39 = data36.value;
          if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean") {
            const err60 = { instancePath: instancePath + "/TRINO_PASSWORD/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data36.sensitive !== void 0) {
          if (typeof data36.sensitive !== "boolean") {
            const err61 = { instancePath: instancePath + "/TRINO_PASSWORD/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data36.keep !== void 0) {
          if (true !== data36.keep) {
            const err62 = { instancePath: instancePath + "/TRINO_PASSWORD/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      let data42 = data.ENGINE_ARGUMENTS;
      if (typeof data42 != "object" && typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean") {
        const err63 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number,boolean,object,array,null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "secret" || key8 === "env" || key8 === "value" || key8 === "sensitive" || key8 === "keep")) {
            const err64 = { instancePath: instancePath + "/ENGINE_ARGUMENTS", schemaPath: "#/definitions/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data42.secret !== void 0) {
          let data43 = data42.secret;
          if (typeof data43 === "string") {
            if (func2(data43) < 1) {
              const err65 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/secret", schemaPath: "#/definitions/value/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data42.env !== void 0) {
          let data44 = data42.env;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err67 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/env", schemaPath: "#/definitions/value/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data45 = data42.value;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err69 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/value", schemaPath: "#/definitions/value/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data42.sensitive !== void 0) {
          if (typeof data42.sensitive !== "boolean") {
            const err70 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/sensitive", schemaPath: "#/definitions/value/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data42.keep !== void 0) {
          if (true !== data42.keep) {
            const err71 = { instancePath: instancePath + "/ENGINE_ARGUMENTS/keep", schemaPath: "#/definitions/value/properties/keep/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err72];
    } else {
      vErrors.push(err72);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate14(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
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
        if (!validate16(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
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
        if (!validate18(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
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
        if (!validate20(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
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
        if (!validate22(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
        if (!validate24(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
        if (!validate26(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
        if (!validate28(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
        if (!validate30(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
        if (!validate32(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
        if (!validate34(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
        if (!validate36(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
        if (!validate38(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
        if (!validate40(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
        if (!validate42(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
      if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
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
      let data32 = data.renamedFrom;
      if (typeof data32 === "string") {
        if (func2(data32) < 1) {
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
  validate13.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate11(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.datasources !== void 0) {
      let data3 = data.datasources;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!validate13(data3[key1], { instancePath: instancePath + "/datasources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
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
          let data6 = data5[i0];
          if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
            const err6 = { instancePath: instancePath + "/absent/" + i0, schemaPath: "#/definitions/absent/type", keyword: "type", params: { type: schema185.type }, message: "must be string,object" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err7 = { instancePath: instancePath + "/absent/" + i0, schemaPath: "#/definitions/absent/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.name === void 0) {
              const err8 = { instancePath: instancePath + "/absent/" + i0, schemaPath: "#/definitions/absent/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key2 in data6) {
              if (!(key2 === "name" || key2 === "id")) {
                const err9 = { instancePath: instancePath + "/absent/" + i0, schemaPath: "#/definitions/absent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data6.name !== void 0) {
              let data7 = data6.name;
              if (typeof data7 === "string") {
                if (func2(data7) < 1) {
                  const err10 = { instancePath: instancePath + "/absent/" + i0 + "/name", schemaPath: "#/definitions/absent/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/absent/" + i0 + "/name", schemaPath: "#/definitions/absent/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data6.id !== void 0) {
              let data8 = data6.id;
              if (typeof data8 === "string") {
                if (func2(data8) < 1) {
                  const err12 = { instancePath: instancePath + "/absent/" + i0 + "/id", schemaPath: "#/definitions/absent/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/absent/" + i0 + "/id", schemaPath: "#/definitions/absent/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
      } else {
        const err14 = { instancePath: instancePath + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  manifest_validator_default as default,
  validate
};
