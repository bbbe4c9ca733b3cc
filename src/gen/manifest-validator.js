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
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.protect !== void 0) {
      if (!validate23(data.protect, { instancePath: instancePath + "/protect", parentData: data, parentDataProperty: "protect", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
var schema10 = { "type": "object", "properties": { "ATHENA_AWS_REGION": { "description": "AWS region whose Athena endpoint is queried (also builds athena.<region>.amazonaws.com). (aws-region)", "$ref": "#/definitions/value" }, "ATHENA_AWS_ACCESS_KEY_ID": { "description": "AWS access key id used instead of ambient credentials.", "$ref": "#/definitions/value" }, "ATHENA_AWS_ACCESS_KEY_SECRET": { "description": "AWS secret access key paired with the access key id. (sensitive)", "$ref": "#/definitions/value" }, "ATHENA_S3_STAGING_DIR": { "description": "S3 location where Athena writes query results; Chalk unloads results under it. (s3-uri)", "$ref": "#/definitions/value" }, "ATHENA_ROLE_ARN": { "description": "IAM role Chalk assumes (STS AssumeRole) for Athena/S3 access. (aws-arn)", "$ref": "#/definitions/value" }, "ATHENA_SCHEMA_NAME": { "description": "Schema (database) to query. (default default)", "$ref": "#/definitions/value" }, "ATHENA_CATALOG_NAME": { "description": "Data catalog to query. (default awsdatacatalog)", "$ref": "#/definitions/value" }, "ATHENA_WORK_GROUP": { "description": "Athena work group to run queries in.", "$ref": "#/definitions/value" }, "ENGINE_ARGUMENTS": { "description": "Extra SQLAlchemy engine arguments for this named source, as a JSON object (a nested native_args object goes to the native driver instead). (json-object)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
var func4 = Object.prototype.hasOwnProperty;
var schema11 = { "description": "A text, number or boolean, sent as written; or one of {secret}, {env}, {value}, {keep}.", "type": ["string", "number", "boolean", "object", "array", "null"], "additionalProperties": false, "properties": { "secret": { "type": "string", "minLength": 1, "description": "A stored secret, by id or by unique name." }, "env": { "type": "string", "minLength": 1, "description": "A variable of the environment that chalk-ds runs in." }, "value": { "type": ["string", "number", "boolean"], "description": "The text itself." }, "sensitive": { "type": "boolean", "description": "Whether the value must not be shown." }, "keep": { "const": true, "description": "The value lives on the server alone: it is never read, compared or written." } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema11.type }, message: "must be string,number,boolean,object,array,null" };
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
        const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema11.properties.value.type }, message: "must be string,number,boolean" };
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
  validate29.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func4.call(schema10.properties, key0)) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.ATHENA_AWS_REGION !== void 0) {
      if (!validate29(data.ATHENA_AWS_REGION, { instancePath: instancePath + "/ATHENA_AWS_REGION", parentData: data, parentDataProperty: "ATHENA_AWS_REGION", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ATHENA_AWS_ACCESS_KEY_ID !== void 0) {
      if (!validate29(data.ATHENA_AWS_ACCESS_KEY_ID, { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_ID", parentData: data, parentDataProperty: "ATHENA_AWS_ACCESS_KEY_ID", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ATHENA_AWS_ACCESS_KEY_SECRET !== void 0) {
      if (!validate29(data.ATHENA_AWS_ACCESS_KEY_SECRET, { instancePath: instancePath + "/ATHENA_AWS_ACCESS_KEY_SECRET", parentData: data, parentDataProperty: "ATHENA_AWS_ACCESS_KEY_SECRET", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ATHENA_S3_STAGING_DIR !== void 0) {
      if (!validate29(data.ATHENA_S3_STAGING_DIR, { instancePath: instancePath + "/ATHENA_S3_STAGING_DIR", parentData: data, parentDataProperty: "ATHENA_S3_STAGING_DIR", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ATHENA_ROLE_ARN !== void 0) {
      if (!validate29(data.ATHENA_ROLE_ARN, { instancePath: instancePath + "/ATHENA_ROLE_ARN", parentData: data, parentDataProperty: "ATHENA_ROLE_ARN", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ATHENA_SCHEMA_NAME !== void 0) {
      if (!validate29(data.ATHENA_SCHEMA_NAME, { instancePath: instancePath + "/ATHENA_SCHEMA_NAME", parentData: data, parentDataProperty: "ATHENA_SCHEMA_NAME", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ATHENA_CATALOG_NAME !== void 0) {
      if (!validate29(data.ATHENA_CATALOG_NAME, { instancePath: instancePath + "/ATHENA_CATALOG_NAME", parentData: data, parentDataProperty: "ATHENA_CATALOG_NAME", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ATHENA_WORK_GROUP !== void 0) {
      if (!validate29(data.ATHENA_WORK_GROUP, { instancePath: instancePath + "/ATHENA_WORK_GROUP", parentData: data, parentDataProperty: "ATHENA_WORK_GROUP", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.ENGINE_ARGUMENTS, { instancePath: instancePath + "/ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema12 = { "type": "object", "properties": { "BQ_PROJECT": { "description": "GCP project to connect to / bill.", "$ref": "#/definitions/value" }, "BQ_DATASET": { "description": "Default BigQuery dataset.", "$ref": "#/definitions/value" }, "BQ_LOCATION": { "description": "BigQuery location (region / multi-region).", "$ref": "#/definitions/value" }, "BQ_CREDENTIALS_BASE64": { "description": "Service-account key JSON, base64 encoded. (sensitive; base64-json)", "$ref": "#/definitions/value" }, "BQ_CREDENTIALS_PATH": { "description": "Path of a credentials file readable by the engine. (path)", "$ref": "#/definitions/value" }, "BQ_TEMP_PROJECT": { "description": "Project for temporary/scratch tables.", "$ref": "#/definitions/value" }, "BQ_TEMP_DATASET": { "description": "Dataset for temporary/scratch tables.", "$ref": "#/definitions/value" }, "BQ_UNLOAD_PATH": { "description": "GCS path for unload-based execution. (gs-uri)", "$ref": "#/definitions/value" }, "ENGINE_ARGUMENTS": { "description": "Extra SQLAlchemy engine arguments for this named source, as a JSON object (a nested native_args object goes to the native driver instead). (json-object)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func4.call(schema12.properties, key0)) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.BQ_PROJECT !== void 0) {
      if (!validate29(data.BQ_PROJECT, { instancePath: instancePath + "/BQ_PROJECT", parentData: data, parentDataProperty: "BQ_PROJECT", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.BQ_DATASET !== void 0) {
      if (!validate29(data.BQ_DATASET, { instancePath: instancePath + "/BQ_DATASET", parentData: data, parentDataProperty: "BQ_DATASET", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.BQ_LOCATION !== void 0) {
      if (!validate29(data.BQ_LOCATION, { instancePath: instancePath + "/BQ_LOCATION", parentData: data, parentDataProperty: "BQ_LOCATION", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.BQ_CREDENTIALS_BASE64 !== void 0) {
      if (!validate29(data.BQ_CREDENTIALS_BASE64, { instancePath: instancePath + "/BQ_CREDENTIALS_BASE64", parentData: data, parentDataProperty: "BQ_CREDENTIALS_BASE64", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.BQ_CREDENTIALS_PATH !== void 0) {
      if (!validate29(data.BQ_CREDENTIALS_PATH, { instancePath: instancePath + "/BQ_CREDENTIALS_PATH", parentData: data, parentDataProperty: "BQ_CREDENTIALS_PATH", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.BQ_TEMP_PROJECT !== void 0) {
      if (!validate29(data.BQ_TEMP_PROJECT, { instancePath: instancePath + "/BQ_TEMP_PROJECT", parentData: data, parentDataProperty: "BQ_TEMP_PROJECT", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.BQ_TEMP_DATASET !== void 0) {
      if (!validate29(data.BQ_TEMP_DATASET, { instancePath: instancePath + "/BQ_TEMP_DATASET", parentData: data, parentDataProperty: "BQ_TEMP_DATASET", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.BQ_UNLOAD_PATH !== void 0) {
      if (!validate29(data.BQ_UNLOAD_PATH, { instancePath: instancePath + "/BQ_UNLOAD_PATH", parentData: data, parentDataProperty: "BQ_UNLOAD_PATH", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.ENGINE_ARGUMENTS, { instancePath: instancePath + "/ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var schema13 = { "type": "object", "properties": { "CLICKHOUSE_HOST": { "description": "Server host name. (required; host)", "$ref": "#/definitions/value" }, "CLICKHOUSE_TCP_PORT": { "description": "Native-protocol TCP port. (port)", "$ref": "#/definitions/value" }, "CLICKHOUSE_DATABASE": { "description": "Database name.", "$ref": "#/definitions/value" }, "CLICKHOUSE_USER": { "description": "User name.", "$ref": "#/definitions/value" }, "CLICKHOUSE_PWD": { "description": "Password. NOT CLICKHOUSE_PASSWORD. (sensitive)", "$ref": "#/definitions/value" }, "CLICKHOUSE_USE_TLS": { "description": "Whether to connect with TLS. (boolean; one of 1, true, yes, t, y; default true)", "$ref": "#/definitions/value" }, "CLICKHOUSE_UNLOAD_PATH": { "description": "S3 prefix for unload files; omitted = direct query path. (s3-uri)", "$ref": "#/definitions/value" }, "CLICKHOUSE_UNLOAD_AWS_ROLE_ARN": { "description": "IAM role ClickHouse assumes to write unload files. (aws-arn)", "$ref": "#/definitions/value" }, "CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN": { "description": "IAM role Chalk assumes to list/read unload files. (aws-arn)", "$ref": "#/definitions/value" }, "CLICKHOUSE_PARQUET_ROW_GROUP_SIZE": { "description": "Rows per Parquet row group when unloading. (integer)", "$ref": "#/definitions/value" }, "CLICKHOUSE_PARQUET_PARTITION_ROWS": { "description": "Rows per S3 partition (one file each) when unloading. (integer)", "$ref": "#/definitions/value" }, "CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES": { "description": "Byte cap of a Parquet row group when unloading. (integer)", "$ref": "#/definitions/value" }, "ENGINE_ARGUMENTS": { "description": "Extra SQLAlchemy engine arguments for this named source, as a JSON object (a nested native_args object goes to the native driver instead). (json-object)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func4.call(schema13.properties, key0)) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.CLICKHOUSE_HOST !== void 0) {
      if (!validate29(data.CLICKHOUSE_HOST, { instancePath: instancePath + "/CLICKHOUSE_HOST", parentData: data, parentDataProperty: "CLICKHOUSE_HOST", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.CLICKHOUSE_TCP_PORT !== void 0) {
      if (!validate29(data.CLICKHOUSE_TCP_PORT, { instancePath: instancePath + "/CLICKHOUSE_TCP_PORT", parentData: data, parentDataProperty: "CLICKHOUSE_TCP_PORT", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.CLICKHOUSE_DATABASE !== void 0) {
      if (!validate29(data.CLICKHOUSE_DATABASE, { instancePath: instancePath + "/CLICKHOUSE_DATABASE", parentData: data, parentDataProperty: "CLICKHOUSE_DATABASE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.CLICKHOUSE_USER !== void 0) {
      if (!validate29(data.CLICKHOUSE_USER, { instancePath: instancePath + "/CLICKHOUSE_USER", parentData: data, parentDataProperty: "CLICKHOUSE_USER", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.CLICKHOUSE_PWD !== void 0) {
      if (!validate29(data.CLICKHOUSE_PWD, { instancePath: instancePath + "/CLICKHOUSE_PWD", parentData: data, parentDataProperty: "CLICKHOUSE_PWD", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.CLICKHOUSE_USE_TLS !== void 0) {
      if (!validate29(data.CLICKHOUSE_USE_TLS, { instancePath: instancePath + "/CLICKHOUSE_USE_TLS", parentData: data, parentDataProperty: "CLICKHOUSE_USE_TLS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.CLICKHOUSE_UNLOAD_PATH !== void 0) {
      if (!validate29(data.CLICKHOUSE_UNLOAD_PATH, { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_PATH", parentData: data, parentDataProperty: "CLICKHOUSE_UNLOAD_PATH", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.CLICKHOUSE_UNLOAD_AWS_ROLE_ARN !== void 0) {
      if (!validate29(data.CLICKHOUSE_UNLOAD_AWS_ROLE_ARN, { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_AWS_ROLE_ARN", parentData: data, parentDataProperty: "CLICKHOUSE_UNLOAD_AWS_ROLE_ARN", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN !== void 0) {
      if (!validate29(data.CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN, { instancePath: instancePath + "/CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN", parentData: data, parentDataProperty: "CLICKHOUSE_UNLOAD_CHALK_AWS_ROLE_ARN", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.CLICKHOUSE_PARQUET_ROW_GROUP_SIZE !== void 0) {
      if (!validate29(data.CLICKHOUSE_PARQUET_ROW_GROUP_SIZE, { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE", parentData: data, parentDataProperty: "CLICKHOUSE_PARQUET_ROW_GROUP_SIZE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.CLICKHOUSE_PARQUET_PARTITION_ROWS !== void 0) {
      if (!validate29(data.CLICKHOUSE_PARQUET_PARTITION_ROWS, { instancePath: instancePath + "/CLICKHOUSE_PARQUET_PARTITION_ROWS", parentData: data, parentDataProperty: "CLICKHOUSE_PARQUET_PARTITION_ROWS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES !== void 0) {
      if (!validate29(data.CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES, { instancePath: instancePath + "/CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES", parentData: data, parentDataProperty: "CLICKHOUSE_PARQUET_ROW_GROUP_SIZE_BYTES", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.ENGINE_ARGUMENTS, { instancePath: instancePath + "/ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "DATABRICKS_HOST" || key0 === "DATABRICKS_HTTP_PATH" || key0 === "DATABRICKS_TOKEN" || key0 === "DATABRICKS_CLIENT_ID" || key0 === "DATABRICKS_CLIENT_SECRET" || key0 === "DATABRICKS_DATABASE" || key0 === "DATABRICKS_PORT" || key0 === "ENGINE_ARGUMENTS")) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.DATABRICKS_HOST !== void 0) {
      if (!validate29(data.DATABRICKS_HOST, { instancePath: instancePath + "/DATABRICKS_HOST", parentData: data, parentDataProperty: "DATABRICKS_HOST", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.DATABRICKS_HTTP_PATH !== void 0) {
      if (!validate29(data.DATABRICKS_HTTP_PATH, { instancePath: instancePath + "/DATABRICKS_HTTP_PATH", parentData: data, parentDataProperty: "DATABRICKS_HTTP_PATH", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.DATABRICKS_TOKEN !== void 0) {
      if (!validate29(data.DATABRICKS_TOKEN, { instancePath: instancePath + "/DATABRICKS_TOKEN", parentData: data, parentDataProperty: "DATABRICKS_TOKEN", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.DATABRICKS_CLIENT_ID !== void 0) {
      if (!validate29(data.DATABRICKS_CLIENT_ID, { instancePath: instancePath + "/DATABRICKS_CLIENT_ID", parentData: data, parentDataProperty: "DATABRICKS_CLIENT_ID", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.DATABRICKS_CLIENT_SECRET !== void 0) {
      if (!validate29(data.DATABRICKS_CLIENT_SECRET, { instancePath: instancePath + "/DATABRICKS_CLIENT_SECRET", parentData: data, parentDataProperty: "DATABRICKS_CLIENT_SECRET", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.DATABRICKS_DATABASE !== void 0) {
      if (!validate29(data.DATABRICKS_DATABASE, { instancePath: instancePath + "/DATABRICKS_DATABASE", parentData: data, parentDataProperty: "DATABRICKS_DATABASE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.DATABRICKS_PORT !== void 0) {
      if (!validate29(data.DATABRICKS_PORT, { instancePath: instancePath + "/DATABRICKS_PORT", parentData: data, parentDataProperty: "DATABRICKS_PORT", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.ENGINE_ARGUMENTS, { instancePath: instancePath + "/ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "DYNAMODB_AWS_CLIENT_ID_OVERRIDE" || key0 === "DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE" || key0 === "DYNAMODB_AWS_ROLE_ARN_OVERRIDE" || key0 === "DYNAMODB_AWS_REGION_OVERRIDE" || key0 === "DYNAMODB_ENDPOINT_OVERRIDE" || key0 === "DYNAMODB_ENGINE_ARGUMENTS" || key0 === "ENGINE_ARGUMENTS")) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.DYNAMODB_AWS_CLIENT_ID_OVERRIDE !== void 0) {
      if (!validate29(data.DYNAMODB_AWS_CLIENT_ID_OVERRIDE, { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_ID_OVERRIDE", parentData: data, parentDataProperty: "DYNAMODB_AWS_CLIENT_ID_OVERRIDE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE !== void 0) {
      if (!validate29(data.DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE, { instancePath: instancePath + "/DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE", parentData: data, parentDataProperty: "DYNAMODB_AWS_CLIENT_SECRET_OVERRIDE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.DYNAMODB_AWS_ROLE_ARN_OVERRIDE !== void 0) {
      if (!validate29(data.DYNAMODB_AWS_ROLE_ARN_OVERRIDE, { instancePath: instancePath + "/DYNAMODB_AWS_ROLE_ARN_OVERRIDE", parentData: data, parentDataProperty: "DYNAMODB_AWS_ROLE_ARN_OVERRIDE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.DYNAMODB_AWS_REGION_OVERRIDE !== void 0) {
      if (!validate29(data.DYNAMODB_AWS_REGION_OVERRIDE, { instancePath: instancePath + "/DYNAMODB_AWS_REGION_OVERRIDE", parentData: data, parentDataProperty: "DYNAMODB_AWS_REGION_OVERRIDE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.DYNAMODB_ENDPOINT_OVERRIDE !== void 0) {
      if (!validate29(data.DYNAMODB_ENDPOINT_OVERRIDE, { instancePath: instancePath + "/DYNAMODB_ENDPOINT_OVERRIDE", parentData: data, parentDataProperty: "DYNAMODB_ENDPOINT_OVERRIDE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.DYNAMODB_ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.DYNAMODB_ENGINE_ARGUMENTS, { instancePath: instancePath + "/DYNAMODB_ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "DYNAMODB_ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.ENGINE_ARGUMENTS, { instancePath: instancePath + "/ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var schema16 = { "type": "object", "properties": { "KAFKA_BOOTSTRAP_SERVER": { "description": "Comma-separated host:port list, without protocol. (required; host-list)", "$ref": "#/definitions/value" }, "KAFKA_TOPIC": { "description": "Topic to subscribe to. (required)", "$ref": "#/definitions/value" }, "KAFKA_SSL_KEYSTORE_LOCATION": { "description": "S3/GCS URI of the keystore file. (cloud-uri)", "$ref": "#/definitions/value" }, "KAFKA_SSL_CA_FILE": { "description": "S3/GCS URI of the CA file. (cloud-uri)", "$ref": "#/definitions/value" }, "KAFKA_CLIENT_ID_PREFIX": { "description": "Prefix of generated client ids. (default chalk/)", "$ref": "#/definitions/value" }, "KAFKA_GROUP_ID_PREFIX": { "description": "Prefix of generated consumer group ids. (default chalk/)", "$ref": "#/definitions/value" }, "KAFKA_SECURITY_PROTOCOL": { "description": "Protocol used with brokers. (enum; one of PLAINTEXT, SSL, SASL_PLAINTEXT, SASL_SSL; default PLAINTEXT)", "$ref": "#/definitions/value" }, "KAFKA_SASL_MECHANISM": { "description": "SASL mechanism for SASL_* protocols. (enum; one of PLAIN, GSSAPI, SCRAM-SHA-256, SCRAM-SHA-512, OAUTHBEARER; default PLAIN)", "$ref": "#/definitions/value" }, "KAFKA_SASL_USERNAME": { "description": "SASL user name.", "$ref": "#/definitions/value" }, "KAFKA_SASL_PASSWORD": { "description": "SASL password. (sensitive)", "$ref": "#/definitions/value" }, "KAFKA_ADDITIONAL_KAFKA_ARGS": { "description": "Extra consumer arguments as a JSON object. (json-object)", "$ref": "#/definitions/value" }, "KAFKA_DEAD_LETTER_QUEUE_TOPIC": { "description": "Topic for messages that failed processing (name chalkpy reads).", "$ref": "#/definitions/value" }, "KAFKA_DLQ_TOPIC": { "description": "Topic for failed messages (name the terraform provider writes; chalkpy does not read it).", "$ref": "#/definitions/value" }, "KAFKA_MSK_IAM_AUTH": { "description": "Enable AWS MSK IAM auth (forces SASL_SSL + OAUTHBEARER). (boolean; one of true, 1, yes; default false)", "$ref": "#/definitions/value" }, "KAFKA_AWS_REGION": { "description": "AWS region of the MSK cluster. (aws-region)", "$ref": "#/definitions/value" }, "KAFKA_AWS_ROLE_ARN": { "description": "IAM role to assume for MSK IAM auth. (aws-arn)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func4.call(schema16.properties, key0)) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.KAFKA_BOOTSTRAP_SERVER !== void 0) {
      if (!validate29(data.KAFKA_BOOTSTRAP_SERVER, { instancePath: instancePath + "/KAFKA_BOOTSTRAP_SERVER", parentData: data, parentDataProperty: "KAFKA_BOOTSTRAP_SERVER", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_TOPIC !== void 0) {
      if (!validate29(data.KAFKA_TOPIC, { instancePath: instancePath + "/KAFKA_TOPIC", parentData: data, parentDataProperty: "KAFKA_TOPIC", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_SSL_KEYSTORE_LOCATION !== void 0) {
      if (!validate29(data.KAFKA_SSL_KEYSTORE_LOCATION, { instancePath: instancePath + "/KAFKA_SSL_KEYSTORE_LOCATION", parentData: data, parentDataProperty: "KAFKA_SSL_KEYSTORE_LOCATION", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_SSL_CA_FILE !== void 0) {
      if (!validate29(data.KAFKA_SSL_CA_FILE, { instancePath: instancePath + "/KAFKA_SSL_CA_FILE", parentData: data, parentDataProperty: "KAFKA_SSL_CA_FILE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_CLIENT_ID_PREFIX !== void 0) {
      if (!validate29(data.KAFKA_CLIENT_ID_PREFIX, { instancePath: instancePath + "/KAFKA_CLIENT_ID_PREFIX", parentData: data, parentDataProperty: "KAFKA_CLIENT_ID_PREFIX", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_GROUP_ID_PREFIX !== void 0) {
      if (!validate29(data.KAFKA_GROUP_ID_PREFIX, { instancePath: instancePath + "/KAFKA_GROUP_ID_PREFIX", parentData: data, parentDataProperty: "KAFKA_GROUP_ID_PREFIX", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_SECURITY_PROTOCOL !== void 0) {
      if (!validate29(data.KAFKA_SECURITY_PROTOCOL, { instancePath: instancePath + "/KAFKA_SECURITY_PROTOCOL", parentData: data, parentDataProperty: "KAFKA_SECURITY_PROTOCOL", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_SASL_MECHANISM !== void 0) {
      if (!validate29(data.KAFKA_SASL_MECHANISM, { instancePath: instancePath + "/KAFKA_SASL_MECHANISM", parentData: data, parentDataProperty: "KAFKA_SASL_MECHANISM", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_SASL_USERNAME !== void 0) {
      if (!validate29(data.KAFKA_SASL_USERNAME, { instancePath: instancePath + "/KAFKA_SASL_USERNAME", parentData: data, parentDataProperty: "KAFKA_SASL_USERNAME", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_SASL_PASSWORD !== void 0) {
      if (!validate29(data.KAFKA_SASL_PASSWORD, { instancePath: instancePath + "/KAFKA_SASL_PASSWORD", parentData: data, parentDataProperty: "KAFKA_SASL_PASSWORD", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_ADDITIONAL_KAFKA_ARGS !== void 0) {
      if (!validate29(data.KAFKA_ADDITIONAL_KAFKA_ARGS, { instancePath: instancePath + "/KAFKA_ADDITIONAL_KAFKA_ARGS", parentData: data, parentDataProperty: "KAFKA_ADDITIONAL_KAFKA_ARGS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_DEAD_LETTER_QUEUE_TOPIC !== void 0) {
      if (!validate29(data.KAFKA_DEAD_LETTER_QUEUE_TOPIC, { instancePath: instancePath + "/KAFKA_DEAD_LETTER_QUEUE_TOPIC", parentData: data, parentDataProperty: "KAFKA_DEAD_LETTER_QUEUE_TOPIC", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_DLQ_TOPIC !== void 0) {
      if (!validate29(data.KAFKA_DLQ_TOPIC, { instancePath: instancePath + "/KAFKA_DLQ_TOPIC", parentData: data, parentDataProperty: "KAFKA_DLQ_TOPIC", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_MSK_IAM_AUTH !== void 0) {
      if (!validate29(data.KAFKA_MSK_IAM_AUTH, { instancePath: instancePath + "/KAFKA_MSK_IAM_AUTH", parentData: data, parentDataProperty: "KAFKA_MSK_IAM_AUTH", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_AWS_REGION !== void 0) {
      if (!validate29(data.KAFKA_AWS_REGION, { instancePath: instancePath + "/KAFKA_AWS_REGION", parentData: data, parentDataProperty: "KAFKA_AWS_REGION", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KAFKA_AWS_ROLE_ARN !== void 0) {
      if (!validate29(data.KAFKA_AWS_ROLE_ARN, { instancePath: instancePath + "/KAFKA_AWS_ROLE_ARN", parentData: data, parentDataProperty: "KAFKA_AWS_ROLE_ARN", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "object", "properties": { "KINESIS_REGION_NAME": { "description": "AWS region, e.g. us-east-2. (required; aws-region)", "$ref": "#/definitions/value" }, "KINESIS_STREAM_NAME": { "description": "Stream name.", "$ref": "#/definitions/value" }, "KINESIS_STREAM_ARN": { "description": "Stream ARN. (aws-arn)", "$ref": "#/definitions/value" }, "KINESIS_LATE_ARRIVAL_DEADLINE": { "description": "Messages older than this are not processed. (duration; default infinity)", "$ref": "#/definitions/value" }, "KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME": { "description": "Stream for messages that failed processing.", "$ref": "#/definitions/value" }, "KINESIS_AWS_ACCESS_KEY_ID": { "description": "AWS access key id.", "$ref": "#/definitions/value" }, "KINESIS_AWS_SECRET_ACCESS_KEY": { "description": "AWS secret access key. (sensitive)", "$ref": "#/definitions/value" }, "KINESIS_AWS_SESSION_TOKEN": { "description": "AWS session token. (sensitive)", "$ref": "#/definitions/value" }, "KINESIS_ENDPOINT_URL": { "description": "Kinesis endpoint override. (url)", "$ref": "#/definitions/value" }, "KINESIS_CONSUMER_ROLE_ARN": { "description": "IAM role the consumer assumes. (aws-arn)", "$ref": "#/definitions/value" }, "KINESIS_ENHANCED_FANOUT_CONSUMER_NAME": { "description": "Consumer name for enhanced fan-out; unset = shared throughput.", "$ref": "#/definitions/value" }, "KINESIS_DLQ_FORMAT": { "description": "Format of dead-letter messages. (enum; one of json_envelope, raw; default raw)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func4.call(schema17.properties, key0)) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.KINESIS_REGION_NAME !== void 0) {
      if (!validate29(data.KINESIS_REGION_NAME, { instancePath: instancePath + "/KINESIS_REGION_NAME", parentData: data, parentDataProperty: "KINESIS_REGION_NAME", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KINESIS_STREAM_NAME !== void 0) {
      if (!validate29(data.KINESIS_STREAM_NAME, { instancePath: instancePath + "/KINESIS_STREAM_NAME", parentData: data, parentDataProperty: "KINESIS_STREAM_NAME", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KINESIS_STREAM_ARN !== void 0) {
      if (!validate29(data.KINESIS_STREAM_ARN, { instancePath: instancePath + "/KINESIS_STREAM_ARN", parentData: data, parentDataProperty: "KINESIS_STREAM_ARN", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KINESIS_LATE_ARRIVAL_DEADLINE !== void 0) {
      if (!validate29(data.KINESIS_LATE_ARRIVAL_DEADLINE, { instancePath: instancePath + "/KINESIS_LATE_ARRIVAL_DEADLINE", parentData: data, parentDataProperty: "KINESIS_LATE_ARRIVAL_DEADLINE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME !== void 0) {
      if (!validate29(data.KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME, { instancePath: instancePath + "/KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME", parentData: data, parentDataProperty: "KINESIS_DEAD_LETTER_QUEUE_STREAM_NAME", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KINESIS_AWS_ACCESS_KEY_ID !== void 0) {
      if (!validate29(data.KINESIS_AWS_ACCESS_KEY_ID, { instancePath: instancePath + "/KINESIS_AWS_ACCESS_KEY_ID", parentData: data, parentDataProperty: "KINESIS_AWS_ACCESS_KEY_ID", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KINESIS_AWS_SECRET_ACCESS_KEY !== void 0) {
      if (!validate29(data.KINESIS_AWS_SECRET_ACCESS_KEY, { instancePath: instancePath + "/KINESIS_AWS_SECRET_ACCESS_KEY", parentData: data, parentDataProperty: "KINESIS_AWS_SECRET_ACCESS_KEY", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KINESIS_AWS_SESSION_TOKEN !== void 0) {
      if (!validate29(data.KINESIS_AWS_SESSION_TOKEN, { instancePath: instancePath + "/KINESIS_AWS_SESSION_TOKEN", parentData: data, parentDataProperty: "KINESIS_AWS_SESSION_TOKEN", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KINESIS_ENDPOINT_URL !== void 0) {
      if (!validate29(data.KINESIS_ENDPOINT_URL, { instancePath: instancePath + "/KINESIS_ENDPOINT_URL", parentData: data, parentDataProperty: "KINESIS_ENDPOINT_URL", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KINESIS_CONSUMER_ROLE_ARN !== void 0) {
      if (!validate29(data.KINESIS_CONSUMER_ROLE_ARN, { instancePath: instancePath + "/KINESIS_CONSUMER_ROLE_ARN", parentData: data, parentDataProperty: "KINESIS_CONSUMER_ROLE_ARN", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KINESIS_ENHANCED_FANOUT_CONSUMER_NAME !== void 0) {
      if (!validate29(data.KINESIS_ENHANCED_FANOUT_CONSUMER_NAME, { instancePath: instancePath + "/KINESIS_ENHANCED_FANOUT_CONSUMER_NAME", parentData: data, parentDataProperty: "KINESIS_ENHANCED_FANOUT_CONSUMER_NAME", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.KINESIS_DLQ_FORMAT !== void 0) {
      if (!validate29(data.KINESIS_DLQ_FORMAT, { instancePath: instancePath + "/KINESIS_DLQ_FORMAT", parentData: data, parentDataProperty: "KINESIS_DLQ_FORMAT", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "properties": { "MSSQL_HOST": { "description": "Server host name. (required; host)", "$ref": "#/definitions/value" }, "MSSQL_TCP_PORT": { "description": "TCP port. (port)", "$ref": "#/definitions/value" }, "MSSQL_DATABASE": { "description": "Database name.", "$ref": "#/definitions/value" }, "MSSQL_USER": { "description": "SQL-authentication user.", "$ref": "#/definitions/value" }, "MSSQL_PWD": { "description": "SQL-authentication password. (sensitive)", "$ref": "#/definitions/value" }, "MSSQL_CLIENT_ID": { "description": "Azure AD application (client) id.", "$ref": "#/definitions/value" }, "MSSQL_CLIENT_SECRET": { "description": "Azure AD client secret. (sensitive)", "$ref": "#/definitions/value" }, "MSSQL_TENANT_ID": { "description": "Azure AD tenant id.", "$ref": "#/definitions/value" }, "ENGINE_ARGUMENTS": { "description": "Extra SQLAlchemy engine arguments for this named source, as a JSON object (a nested native_args object goes to the native driver instead). (json-object)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func4.call(schema18.properties, key0)) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.MSSQL_HOST !== void 0) {
      if (!validate29(data.MSSQL_HOST, { instancePath: instancePath + "/MSSQL_HOST", parentData: data, parentDataProperty: "MSSQL_HOST", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.MSSQL_TCP_PORT !== void 0) {
      if (!validate29(data.MSSQL_TCP_PORT, { instancePath: instancePath + "/MSSQL_TCP_PORT", parentData: data, parentDataProperty: "MSSQL_TCP_PORT", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.MSSQL_DATABASE !== void 0) {
      if (!validate29(data.MSSQL_DATABASE, { instancePath: instancePath + "/MSSQL_DATABASE", parentData: data, parentDataProperty: "MSSQL_DATABASE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.MSSQL_USER !== void 0) {
      if (!validate29(data.MSSQL_USER, { instancePath: instancePath + "/MSSQL_USER", parentData: data, parentDataProperty: "MSSQL_USER", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.MSSQL_PWD !== void 0) {
      if (!validate29(data.MSSQL_PWD, { instancePath: instancePath + "/MSSQL_PWD", parentData: data, parentDataProperty: "MSSQL_PWD", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.MSSQL_CLIENT_ID !== void 0) {
      if (!validate29(data.MSSQL_CLIENT_ID, { instancePath: instancePath + "/MSSQL_CLIENT_ID", parentData: data, parentDataProperty: "MSSQL_CLIENT_ID", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.MSSQL_CLIENT_SECRET !== void 0) {
      if (!validate29(data.MSSQL_CLIENT_SECRET, { instancePath: instancePath + "/MSSQL_CLIENT_SECRET", parentData: data, parentDataProperty: "MSSQL_CLIENT_SECRET", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.MSSQL_TENANT_ID !== void 0) {
      if (!validate29(data.MSSQL_TENANT_ID, { instancePath: instancePath + "/MSSQL_TENANT_ID", parentData: data, parentDataProperty: "MSSQL_TENANT_ID", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.ENGINE_ARGUMENTS, { instancePath: instancePath + "/ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "MYSQL_HOST" || key0 === "MYSQL_TCP_PORT" || key0 === "MYSQL_DATABASE" || key0 === "MYSQL_USER" || key0 === "MYSQL_PWD" || key0 === "ENGINE_ARGUMENTS")) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.MYSQL_HOST !== void 0) {
      if (!validate29(data.MYSQL_HOST, { instancePath: instancePath + "/MYSQL_HOST", parentData: data, parentDataProperty: "MYSQL_HOST", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.MYSQL_TCP_PORT !== void 0) {
      if (!validate29(data.MYSQL_TCP_PORT, { instancePath: instancePath + "/MYSQL_TCP_PORT", parentData: data, parentDataProperty: "MYSQL_TCP_PORT", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.MYSQL_DATABASE !== void 0) {
      if (!validate29(data.MYSQL_DATABASE, { instancePath: instancePath + "/MYSQL_DATABASE", parentData: data, parentDataProperty: "MYSQL_DATABASE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.MYSQL_USER !== void 0) {
      if (!validate29(data.MYSQL_USER, { instancePath: instancePath + "/MYSQL_USER", parentData: data, parentDataProperty: "MYSQL_USER", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.MYSQL_PWD !== void 0) {
      if (!validate29(data.MYSQL_PWD, { instancePath: instancePath + "/MYSQL_PWD", parentData: data, parentDataProperty: "MYSQL_PWD", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.ENGINE_ARGUMENTS, { instancePath: instancePath + "/ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": "object", "properties": { "PGHOST": { "description": "Server host name or IP. (required; host)", "$ref": "#/definitions/value" }, "PGPORT": { "description": "Server port. (required; port)", "$ref": "#/definitions/value" }, "PGDATABASE": { "description": "Database name. (required)", "$ref": "#/definitions/value" }, "PGUSER": { "description": "User name. (required)", "$ref": "#/definitions/value" }, "PGPASSWORD": { "description": "Password. (sensitive)", "$ref": "#/definitions/value" }, "PG_AWS_IAM_AUTH": { "description": "Authenticate to Amazon RDS with IAM tokens instead of a password. (boolean; one of true, 1, yes, t, y; default false)", "$ref": "#/definitions/value" }, "PG_AWS_REGION": { "description": "AWS region used to sign RDS IAM tokens. (aws-region)", "$ref": "#/definitions/value" }, "PG_AWS_ROLE_ARN": { "description": "IAM role assumed before signing RDS IAM tokens. (aws-arn)", "$ref": "#/definitions/value" }, "ENGINE_ARGUMENTS": { "description": "Extra SQLAlchemy engine arguments for this named source, as a JSON object (a nested native_args object goes to the native driver instead). (json-object)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func4.call(schema20.properties, key0)) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.PGHOST !== void 0) {
      if (!validate29(data.PGHOST, { instancePath: instancePath + "/PGHOST", parentData: data, parentDataProperty: "PGHOST", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.PGPORT !== void 0) {
      if (!validate29(data.PGPORT, { instancePath: instancePath + "/PGPORT", parentData: data, parentDataProperty: "PGPORT", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.PGDATABASE !== void 0) {
      if (!validate29(data.PGDATABASE, { instancePath: instancePath + "/PGDATABASE", parentData: data, parentDataProperty: "PGDATABASE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.PGUSER !== void 0) {
      if (!validate29(data.PGUSER, { instancePath: instancePath + "/PGUSER", parentData: data, parentDataProperty: "PGUSER", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.PGPASSWORD !== void 0) {
      if (!validate29(data.PGPASSWORD, { instancePath: instancePath + "/PGPASSWORD", parentData: data, parentDataProperty: "PGPASSWORD", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.PG_AWS_IAM_AUTH !== void 0) {
      if (!validate29(data.PG_AWS_IAM_AUTH, { instancePath: instancePath + "/PG_AWS_IAM_AUTH", parentData: data, parentDataProperty: "PG_AWS_IAM_AUTH", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.PG_AWS_REGION !== void 0) {
      if (!validate29(data.PG_AWS_REGION, { instancePath: instancePath + "/PG_AWS_REGION", parentData: data, parentDataProperty: "PG_AWS_REGION", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.PG_AWS_ROLE_ARN !== void 0) {
      if (!validate29(data.PG_AWS_ROLE_ARN, { instancePath: instancePath + "/PG_AWS_ROLE_ARN", parentData: data, parentDataProperty: "PG_AWS_ROLE_ARN", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.ENGINE_ARGUMENTS, { instancePath: instancePath + "/ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "PUBSUB_PROJECT_ID" || key0 === "PUBSUB_SUBSCRIPTION_ID" || key0 === "PUBSUB_LATE_ARRIVAL_DEADLINE" || key0 === "PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID" || key0 === "PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64")) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.PUBSUB_PROJECT_ID !== void 0) {
      if (!validate29(data.PUBSUB_PROJECT_ID, { instancePath: instancePath + "/PUBSUB_PROJECT_ID", parentData: data, parentDataProperty: "PUBSUB_PROJECT_ID", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.PUBSUB_SUBSCRIPTION_ID !== void 0) {
      if (!validate29(data.PUBSUB_SUBSCRIPTION_ID, { instancePath: instancePath + "/PUBSUB_SUBSCRIPTION_ID", parentData: data, parentDataProperty: "PUBSUB_SUBSCRIPTION_ID", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.PUBSUB_LATE_ARRIVAL_DEADLINE !== void 0) {
      if (!validate29(data.PUBSUB_LATE_ARRIVAL_DEADLINE, { instancePath: instancePath + "/PUBSUB_LATE_ARRIVAL_DEADLINE", parentData: data, parentDataProperty: "PUBSUB_LATE_ARRIVAL_DEADLINE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID !== void 0) {
      if (!validate29(data.PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID, { instancePath: instancePath + "/PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID", parentData: data, parentDataProperty: "PUBSUB_DEAD_LETTER_QUEUE_TOPIC_ID", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64 !== void 0) {
      if (!validate29(data.PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64, { instancePath: instancePath + "/PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64", parentData: data, parentDataProperty: "PUBSUB_SERVICE_ACCOUNT_CREDENTIALS_B64", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "REDSHIFT_HOST" || key0 === "REDSHIFT_DB" || key0 === "REDSHIFT_USER" || key0 === "REDSHIFT_PASSWORD" || key0 === "REDSHIFT_PORT" || key0 === "REDSHIFT_UNLOAD_IAM_ROLE" || key0 === "REDSHIFT_UNLOAD_S3_BUCKET" || key0 === "ENGINE_ARGUMENTS")) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.REDSHIFT_HOST !== void 0) {
      if (!validate29(data.REDSHIFT_HOST, { instancePath: instancePath + "/REDSHIFT_HOST", parentData: data, parentDataProperty: "REDSHIFT_HOST", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.REDSHIFT_DB !== void 0) {
      if (!validate29(data.REDSHIFT_DB, { instancePath: instancePath + "/REDSHIFT_DB", parentData: data, parentDataProperty: "REDSHIFT_DB", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.REDSHIFT_USER !== void 0) {
      if (!validate29(data.REDSHIFT_USER, { instancePath: instancePath + "/REDSHIFT_USER", parentData: data, parentDataProperty: "REDSHIFT_USER", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.REDSHIFT_PASSWORD !== void 0) {
      if (!validate29(data.REDSHIFT_PASSWORD, { instancePath: instancePath + "/REDSHIFT_PASSWORD", parentData: data, parentDataProperty: "REDSHIFT_PASSWORD", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.REDSHIFT_PORT !== void 0) {
      if (!validate29(data.REDSHIFT_PORT, { instancePath: instancePath + "/REDSHIFT_PORT", parentData: data, parentDataProperty: "REDSHIFT_PORT", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.REDSHIFT_UNLOAD_IAM_ROLE !== void 0) {
      if (!validate29(data.REDSHIFT_UNLOAD_IAM_ROLE, { instancePath: instancePath + "/REDSHIFT_UNLOAD_IAM_ROLE", parentData: data, parentDataProperty: "REDSHIFT_UNLOAD_IAM_ROLE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.REDSHIFT_UNLOAD_S3_BUCKET !== void 0) {
      if (!validate29(data.REDSHIFT_UNLOAD_S3_BUCKET, { instancePath: instancePath + "/REDSHIFT_UNLOAD_S3_BUCKET", parentData: data, parentDataProperty: "REDSHIFT_UNLOAD_S3_BUCKET", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.ENGINE_ARGUMENTS, { instancePath: instancePath + "/ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate165.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": "object", "properties": { "SNOWFLAKE_ACCOUNT_ID": { "description": "Account identifier (used as the connection host). This is the name chalkpy reads.", "$ref": "#/definitions/value" }, "SNOWFLAKE_ACCOUNT": { "description": "Account identifier as written in the seed document examples only.", "$ref": "#/definitions/value" }, "SNOWFLAKE_WAREHOUSE": { "description": "Warehouse to use.", "$ref": "#/definitions/value" }, "SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP": { "description": "JSON object mapping resource group name to warehouse. (json-object)", "$ref": "#/definitions/value" }, "SNOWFLAKE_USER": { "description": "User name.", "$ref": "#/definitions/value" }, "SNOWFLAKE_PASSWORD": { "description": "Password. (sensitive)", "$ref": "#/definitions/value" }, "SNOWFLAKE_PRIVATE_KEY_B64": { "description": "Base64 of a whole unencrypted PKCS#8 PEM private key file. (sensitive; base64-pem)", "$ref": "#/definitions/value" }, "SNOWFLAKE_DATABASE": { "description": "Database.", "$ref": "#/definitions/value" }, "SNOWFLAKE_SCHEMA": { "description": "Schema.", "$ref": "#/definitions/value" }, "SNOWFLAKE_ROLE": { "description": "Role.", "$ref": "#/definitions/value" }, "SNOWFLAKE_UNLOAD_STAGE": { "description": "Stage (no leading @) or cloud prefix for unloads.", "$ref": "#/definitions/value" }, "SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION": { "description": "Snowflake storage integration for unloads.", "$ref": "#/definitions/value" }, "SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION": { "description": "Cloud location (s3://, gs://) behind the stage. (cloud-uri)", "$ref": "#/definitions/value" }, "ENGINE_ARGUMENTS": { "description": "Extra SQLAlchemy engine arguments for this named source, as a JSON object (a nested native_args object goes to the native driver instead). (json-object)", "$ref": "#/definitions/value" } }, "additionalProperties": { "$ref": "#/definitions/value" } };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func4.call(schema23.properties, key0)) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.SNOWFLAKE_ACCOUNT_ID !== void 0) {
      if (!validate29(data.SNOWFLAKE_ACCOUNT_ID, { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT_ID", parentData: data, parentDataProperty: "SNOWFLAKE_ACCOUNT_ID", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SNOWFLAKE_ACCOUNT !== void 0) {
      if (!validate29(data.SNOWFLAKE_ACCOUNT, { instancePath: instancePath + "/SNOWFLAKE_ACCOUNT", parentData: data, parentDataProperty: "SNOWFLAKE_ACCOUNT", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SNOWFLAKE_WAREHOUSE !== void 0) {
      if (!validate29(data.SNOWFLAKE_WAREHOUSE, { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE", parentData: data, parentDataProperty: "SNOWFLAKE_WAREHOUSE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP !== void 0) {
      if (!validate29(data.SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP, { instancePath: instancePath + "/SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP", parentData: data, parentDataProperty: "SNOWFLAKE_WAREHOUSE_BY_RESOURCE_GROUP", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SNOWFLAKE_USER !== void 0) {
      if (!validate29(data.SNOWFLAKE_USER, { instancePath: instancePath + "/SNOWFLAKE_USER", parentData: data, parentDataProperty: "SNOWFLAKE_USER", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SNOWFLAKE_PASSWORD !== void 0) {
      if (!validate29(data.SNOWFLAKE_PASSWORD, { instancePath: instancePath + "/SNOWFLAKE_PASSWORD", parentData: data, parentDataProperty: "SNOWFLAKE_PASSWORD", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SNOWFLAKE_PRIVATE_KEY_B64 !== void 0) {
      if (!validate29(data.SNOWFLAKE_PRIVATE_KEY_B64, { instancePath: instancePath + "/SNOWFLAKE_PRIVATE_KEY_B64", parentData: data, parentDataProperty: "SNOWFLAKE_PRIVATE_KEY_B64", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SNOWFLAKE_DATABASE !== void 0) {
      if (!validate29(data.SNOWFLAKE_DATABASE, { instancePath: instancePath + "/SNOWFLAKE_DATABASE", parentData: data, parentDataProperty: "SNOWFLAKE_DATABASE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SNOWFLAKE_SCHEMA !== void 0) {
      if (!validate29(data.SNOWFLAKE_SCHEMA, { instancePath: instancePath + "/SNOWFLAKE_SCHEMA", parentData: data, parentDataProperty: "SNOWFLAKE_SCHEMA", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SNOWFLAKE_ROLE !== void 0) {
      if (!validate29(data.SNOWFLAKE_ROLE, { instancePath: instancePath + "/SNOWFLAKE_ROLE", parentData: data, parentDataProperty: "SNOWFLAKE_ROLE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SNOWFLAKE_UNLOAD_STAGE !== void 0) {
      if (!validate29(data.SNOWFLAKE_UNLOAD_STAGE, { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STAGE", parentData: data, parentDataProperty: "SNOWFLAKE_UNLOAD_STAGE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION !== void 0) {
      if (!validate29(data.SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION, { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION", parentData: data, parentDataProperty: "SNOWFLAKE_UNLOAD_STORAGE_INTEGRATION", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION !== void 0) {
      if (!validate29(data.SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION, { instancePath: instancePath + "/SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION", parentData: data, parentDataProperty: "SNOWFLAKE_UNLOAD_EXTERNAL_LOCATION", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.ENGINE_ARGUMENTS, { instancePath: instancePath + "/ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate176.errors = vErrors;
  return errors === 0;
}
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "SPANNER_PROJECT" || key0 === "SPANNER_INSTANCE" || key0 === "SPANNER_DATABASE" || key0 === "SPANNER_CREDENTIALS_BASE64" || key0 === "SPANNER_EMULATOR_HOST" || key0 === "SPANNER_ENGINE_ARGUMENTS" || key0 === "ENGINE_ARGUMENTS")) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.SPANNER_PROJECT !== void 0) {
      if (!validate29(data.SPANNER_PROJECT, { instancePath: instancePath + "/SPANNER_PROJECT", parentData: data, parentDataProperty: "SPANNER_PROJECT", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SPANNER_INSTANCE !== void 0) {
      if (!validate29(data.SPANNER_INSTANCE, { instancePath: instancePath + "/SPANNER_INSTANCE", parentData: data, parentDataProperty: "SPANNER_INSTANCE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SPANNER_DATABASE !== void 0) {
      if (!validate29(data.SPANNER_DATABASE, { instancePath: instancePath + "/SPANNER_DATABASE", parentData: data, parentDataProperty: "SPANNER_DATABASE", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SPANNER_CREDENTIALS_BASE64 !== void 0) {
      if (!validate29(data.SPANNER_CREDENTIALS_BASE64, { instancePath: instancePath + "/SPANNER_CREDENTIALS_BASE64", parentData: data, parentDataProperty: "SPANNER_CREDENTIALS_BASE64", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SPANNER_EMULATOR_HOST !== void 0) {
      if (!validate29(data.SPANNER_EMULATOR_HOST, { instancePath: instancePath + "/SPANNER_EMULATOR_HOST", parentData: data, parentDataProperty: "SPANNER_EMULATOR_HOST", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.SPANNER_ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.SPANNER_ENGINE_ARGUMENTS, { instancePath: instancePath + "/SPANNER_ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "SPANNER_ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.ENGINE_ARGUMENTS, { instancePath: instancePath + "/ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate193.errors = vErrors;
  return errors === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "TRINO_HOST" || key0 === "TRINO_PORT" || key0 === "TRINO_CATALOG" || key0 === "TRINO_SCHEMA" || key0 === "TRINO_USER" || key0 === "TRINO_PASSWORD" || key0 === "ENGINE_ARGUMENTS")) {
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.TRINO_HOST !== void 0) {
      if (!validate29(data.TRINO_HOST, { instancePath: instancePath + "/TRINO_HOST", parentData: data, parentDataProperty: "TRINO_HOST", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.TRINO_PORT !== void 0) {
      if (!validate29(data.TRINO_PORT, { instancePath: instancePath + "/TRINO_PORT", parentData: data, parentDataProperty: "TRINO_PORT", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.TRINO_CATALOG !== void 0) {
      if (!validate29(data.TRINO_CATALOG, { instancePath: instancePath + "/TRINO_CATALOG", parentData: data, parentDataProperty: "TRINO_CATALOG", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.TRINO_SCHEMA !== void 0) {
      if (!validate29(data.TRINO_SCHEMA, { instancePath: instancePath + "/TRINO_SCHEMA", parentData: data, parentDataProperty: "TRINO_SCHEMA", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.TRINO_USER !== void 0) {
      if (!validate29(data.TRINO_USER, { instancePath: instancePath + "/TRINO_USER", parentData: data, parentDataProperty: "TRINO_USER", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.TRINO_PASSWORD !== void 0) {
      if (!validate29(data.TRINO_PASSWORD, { instancePath: instancePath + "/TRINO_PASSWORD", parentData: data, parentDataProperty: "TRINO_PASSWORD", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.ENGINE_ARGUMENTS !== void 0) {
      if (!validate29(data.ENGINE_ARGUMENTS, { instancePath: instancePath + "/ENGINE_ARGUMENTS", parentData: data, parentDataProperty: "ENGINE_ARGUMENTS", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate203.errors = vErrors;
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
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
        if (!validate41(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
        if (!validate53(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
        if (!validate69(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
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
        if (!validate80(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
        if (!validate90(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
        if (!validate109(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
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
        if (!validate124(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
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
        if (!validate136(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
        if (!validate145(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
        if (!validate157(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
        if (!validate165(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
        if (!validate176(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
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
        if (!validate193(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
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
        if (!validate203(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
          vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
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
  validate27.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": ["string", "object"], "minLength": 1, "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1 }, "id": { "type": "string", "minLength": 1, "description": "Only the source of this id is meant." } } };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate214.errors = vErrors;
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
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.datasources !== void 0) {
      let data3 = data.datasources;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!validate27(data3[key1], { instancePath: instancePath + "/datasources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
          if (!validate214(data5[i0], { instancePath: instancePath + "/absent/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
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
export {
  manifest_validator_default as default,
  validate
};
