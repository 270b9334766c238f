// Compiled from schema/nearside.baseline.schema.json by scripts/generate-configuration-check.ts: not edited by hand.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "nearside's baseline",
	"description": "Findings that were there when nearside was introduced. `nearside baseline` writes it; `owner`, `reason` and `expires` are for people to add and are kept.",
	"type": "object",
	"additionalProperties": false,
	"required": ["version", "entries"],
	"properties": {
		"$schema": {
			"description": "Where this schema is, for editors: ./node_modules/nearside/schema/nearside.baseline.schema.json.",
			"type": "string"
		},
		"version": {
			"description": "Of this format.",
			"enum": [1]
		},
		"entries": {
			"description": "Each hides one finding.",
			"type": "array",
			"items": { "$ref": "#/definitions/entry" }
		}
	},
	"definitions": { "entry": {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"unit",
			"policy",
			"address",
			"fingerprint"
		],
		"properties": {
			"unit": {
				"description": "The template, Terraform root or plan, relative to this file's folder; a CDK stack by its construct path.",
				"type": "string",
				"pattern": "\\S"
			},
			"kind": {
				"description": "`cdk`: the unit is a stack of a CDK app. Absent: it is a path.",
				"enum": ["cdk"]
			},
			"policy": {
				"description": "The policy that is violated.",
				"type": "string",
				"pattern": "\\S"
			},
			"address": {
				"description": "The resource that violates it.",
				"type": "string"
			},
			"verdict": {
				"description": "Absent: `fail`. An entry does not hide a worse verdict than its own.",
				"enum": [
					"fail",
					"conditional",
					"review"
				]
			},
			"fingerprint": {
				"description": "Which finding it is.",
				"type": "string",
				"pattern": "^[0-9a-f]{32}$",
				"examples": ["4c6f8a1e0b2d3f5a9c7e6d8b1a2f3e4d"]
			},
			"owner": {
				"description": "Who is to fix it.",
				"type": "string",
				"pattern": "\\S",
				"examples": ["team-data"]
			},
			"reason": {
				"description": "Why it is still there.",
				"type": "string",
				"pattern": "\\S",
				"examples": ["Migrates to the new cluster in spring."]
			},
			"expires": {
				"description": "The last day on which it counts.",
				"type": "string",
				"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
				"examples": ["2026-12-31"]
			}
		}
	} }
};
const schema12 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"unit",
		"policy",
		"address",
		"fingerprint"
	],
	"properties": {
		"unit": {
			"description": "The template, Terraform root or plan, relative to this file's folder; a CDK stack by its construct path.",
			"type": "string",
			"pattern": "\\S"
		},
		"kind": {
			"description": "`cdk`: the unit is a stack of a CDK app. Absent: it is a path.",
			"enum": ["cdk"]
		},
		"policy": {
			"description": "The policy that is violated.",
			"type": "string",
			"pattern": "\\S"
		},
		"address": {
			"description": "The resource that violates it.",
			"type": "string"
		},
		"verdict": {
			"description": "Absent: `fail`. An entry does not hide a worse verdict than its own.",
			"enum": [
				"fail",
				"conditional",
				"review"
			]
		},
		"fingerprint": {
			"description": "Which finding it is.",
			"type": "string",
			"pattern": "^[0-9a-f]{32}$",
			"examples": ["4c6f8a1e0b2d3f5a9c7e6d8b1a2f3e4d"]
		},
		"owner": {
			"description": "Who is to fix it.",
			"type": "string",
			"pattern": "\\S",
			"examples": ["team-data"]
		},
		"reason": {
			"description": "Why it is still there.",
			"type": "string",
			"pattern": "\\S",
			"examples": ["Migrates to the new cluster in spring."]
		},
		"expires": {
			"description": "The last day on which it counts.",
			"type": "string",
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
			"examples": ["2026-12-31"]
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === undefined) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property '" + "version" + "'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) {
				vErrors = [err0];
			} else {
				vErrors.push(err0);
			}
			errors++;
		}
		if (data.entries === undefined) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "entries" },
				message: "must have required property '" + "entries" + "'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) {
				vErrors = [err1];
			} else {
				vErrors.push(err1);
			}
			errors++;
		}
		for (const key0 in data) {
			if (!(key0 === "$schema" || key0 === "version" || key0 === "entries")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema11,
					data
				};
				if (vErrors === null) {
					vErrors = [err2];
				} else {
					vErrors.push(err2);
				}
				errors++;
			}
		}
		if (data.$schema !== undefined) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.$schema.type,
					parentSchema: schema11.properties.$schema,
					data: data0
				};
				if (vErrors === null) {
					vErrors = [err3];
				} else {
					vErrors.push(err3);
				}
				errors++;
			}
		}
		if (data.version !== undefined) {
			let data1 = data.version;
			if (!(data1 === 1)) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.version.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.version.enum,
					parentSchema: schema11.properties.version,
					data: data1
				};
				if (vErrors === null) {
					vErrors = [err4];
				} else {
					vErrors.push(err4);
				}
				errors++;
			}
		}
		if (data.entries !== undefined) {
			let data2 = data.entries;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.unit === undefined) {
							const err5 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/definitions/entry/required",
								keyword: "required",
								params: { missingProperty: "unit" },
								message: "must have required property '" + "unit" + "'",
								schema: schema12.required,
								parentSchema: schema12,
								data: data3
							};
							if (vErrors === null) {
								vErrors = [err5];
							} else {
								vErrors.push(err5);
							}
							errors++;
						}
						if (data3.policy === undefined) {
							const err6 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/definitions/entry/required",
								keyword: "required",
								params: { missingProperty: "policy" },
								message: "must have required property '" + "policy" + "'",
								schema: schema12.required,
								parentSchema: schema12,
								data: data3
							};
							if (vErrors === null) {
								vErrors = [err6];
							} else {
								vErrors.push(err6);
							}
							errors++;
						}
						if (data3.address === undefined) {
							const err7 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/definitions/entry/required",
								keyword: "required",
								params: { missingProperty: "address" },
								message: "must have required property '" + "address" + "'",
								schema: schema12.required,
								parentSchema: schema12,
								data: data3
							};
							if (vErrors === null) {
								vErrors = [err7];
							} else {
								vErrors.push(err7);
							}
							errors++;
						}
						if (data3.fingerprint === undefined) {
							const err8 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/definitions/entry/required",
								keyword: "required",
								params: { missingProperty: "fingerprint" },
								message: "must have required property '" + "fingerprint" + "'",
								schema: schema12.required,
								parentSchema: schema12,
								data: data3
							};
							if (vErrors === null) {
								vErrors = [err8];
							} else {
								vErrors.push(err8);
							}
							errors++;
						}
						for (const key1 in data3) {
							if (!func2.call(schema12.properties, key1)) {
								const err9 = {
									instancePath: instancePath + "/entries/" + i0,
									schemaPath: "#/definitions/entry/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema12,
									data: data3
								};
								if (vErrors === null) {
									vErrors = [err9];
								} else {
									vErrors.push(err9);
								}
								errors++;
							}
						}
						if (data3.unit !== undefined) {
							let data4 = data3.unit;
							if (typeof data4 === "string") {
								if (!pattern0.test(data4)) {
									const err10 = {
										instancePath: instancePath + "/entries/" + i0 + "/unit",
										schemaPath: "#/definitions/entry/properties/unit/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"" + "\\S" + "\"",
										schema: "\\S",
										parentSchema: schema12.properties.unit,
										data: data4
									};
									if (vErrors === null) {
										vErrors = [err10];
									} else {
										vErrors.push(err10);
									}
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/entries/" + i0 + "/unit",
									schemaPath: "#/definitions/entry/properties/unit/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.unit.type,
									parentSchema: schema12.properties.unit,
									data: data4
								};
								if (vErrors === null) {
									vErrors = [err11];
								} else {
									vErrors.push(err11);
								}
								errors++;
							}
						}
						if (data3.kind !== undefined) {
							let data5 = data3.kind;
							if (!(data5 === "cdk")) {
								const err12 = {
									instancePath: instancePath + "/entries/" + i0 + "/kind",
									schemaPath: "#/definitions/entry/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema12.properties.kind.enum },
									message: "must be equal to one of the allowed values",
									schema: schema12.properties.kind.enum,
									parentSchema: schema12.properties.kind,
									data: data5
								};
								if (vErrors === null) {
									vErrors = [err12];
								} else {
									vErrors.push(err12);
								}
								errors++;
							}
						}
						if (data3.policy !== undefined) {
							let data6 = data3.policy;
							if (typeof data6 === "string") {
								if (!pattern0.test(data6)) {
									const err13 = {
										instancePath: instancePath + "/entries/" + i0 + "/policy",
										schemaPath: "#/definitions/entry/properties/policy/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"" + "\\S" + "\"",
										schema: "\\S",
										parentSchema: schema12.properties.policy,
										data: data6
									};
									if (vErrors === null) {
										vErrors = [err13];
									} else {
										vErrors.push(err13);
									}
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/entries/" + i0 + "/policy",
									schemaPath: "#/definitions/entry/properties/policy/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.policy.type,
									parentSchema: schema12.properties.policy,
									data: data6
								};
								if (vErrors === null) {
									vErrors = [err14];
								} else {
									vErrors.push(err14);
								}
								errors++;
							}
						}
						if (data3.address !== undefined) {
							let data7 = data3.address;
							if (typeof data7 !== "string") {
								const err15 = {
									instancePath: instancePath + "/entries/" + i0 + "/address",
									schemaPath: "#/definitions/entry/properties/address/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.address.type,
									parentSchema: schema12.properties.address,
									data: data7
								};
								if (vErrors === null) {
									vErrors = [err15];
								} else {
									vErrors.push(err15);
								}
								errors++;
							}
						}
						if (data3.verdict !== undefined) {
							let data8 = data3.verdict;
							if (!(data8 === "fail" || data8 === "conditional" || data8 === "review")) {
								const err16 = {
									instancePath: instancePath + "/entries/" + i0 + "/verdict",
									schemaPath: "#/definitions/entry/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema12.properties.verdict.enum },
									message: "must be equal to one of the allowed values",
									schema: schema12.properties.verdict.enum,
									parentSchema: schema12.properties.verdict,
									data: data8
								};
								if (vErrors === null) {
									vErrors = [err16];
								} else {
									vErrors.push(err16);
								}
								errors++;
							}
						}
						if (data3.fingerprint !== undefined) {
							let data9 = data3.fingerprint;
							if (typeof data9 === "string") {
								if (!pattern2.test(data9)) {
									const err17 = {
										instancePath: instancePath + "/entries/" + i0 + "/fingerprint",
										schemaPath: "#/definitions/entry/properties/fingerprint/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{32}$" },
										message: "must match pattern \"" + "^[0-9a-f]{32}$" + "\"",
										schema: "^[0-9a-f]{32}$",
										parentSchema: schema12.properties.fingerprint,
										data: data9
									};
									if (vErrors === null) {
										vErrors = [err17];
									} else {
										vErrors.push(err17);
									}
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/entries/" + i0 + "/fingerprint",
									schemaPath: "#/definitions/entry/properties/fingerprint/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.fingerprint.type,
									parentSchema: schema12.properties.fingerprint,
									data: data9
								};
								if (vErrors === null) {
									vErrors = [err18];
								} else {
									vErrors.push(err18);
								}
								errors++;
							}
						}
						if (data3.owner !== undefined) {
							let data10 = data3.owner;
							if (typeof data10 === "string") {
								if (!pattern0.test(data10)) {
									const err19 = {
										instancePath: instancePath + "/entries/" + i0 + "/owner",
										schemaPath: "#/definitions/entry/properties/owner/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"" + "\\S" + "\"",
										schema: "\\S",
										parentSchema: schema12.properties.owner,
										data: data10
									};
									if (vErrors === null) {
										vErrors = [err19];
									} else {
										vErrors.push(err19);
									}
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/entries/" + i0 + "/owner",
									schemaPath: "#/definitions/entry/properties/owner/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.owner.type,
									parentSchema: schema12.properties.owner,
									data: data10
								};
								if (vErrors === null) {
									vErrors = [err20];
								} else {
									vErrors.push(err20);
								}
								errors++;
							}
						}
						if (data3.reason !== undefined) {
							let data11 = data3.reason;
							if (typeof data11 === "string") {
								if (!pattern0.test(data11)) {
									const err21 = {
										instancePath: instancePath + "/entries/" + i0 + "/reason",
										schemaPath: "#/definitions/entry/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"" + "\\S" + "\"",
										schema: "\\S",
										parentSchema: schema12.properties.reason,
										data: data11
									};
									if (vErrors === null) {
										vErrors = [err21];
									} else {
										vErrors.push(err21);
									}
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/entries/" + i0 + "/reason",
									schemaPath: "#/definitions/entry/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.reason.type,
									parentSchema: schema12.properties.reason,
									data: data11
								};
								if (vErrors === null) {
									vErrors = [err22];
								} else {
									vErrors.push(err22);
								}
								errors++;
							}
						}
						if (data3.expires !== undefined) {
							let data12 = data3.expires;
							if (typeof data12 === "string") {
								if (!pattern5.test(data12)) {
									const err23 = {
										instancePath: instancePath + "/entries/" + i0 + "/expires",
										schemaPath: "#/definitions/entry/properties/expires/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"" + "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" + "\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema12.properties.expires,
										data: data12
									};
									if (vErrors === null) {
										vErrors = [err23];
									} else {
										vErrors.push(err23);
									}
									errors++;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/entries/" + i0 + "/expires",
									schemaPath: "#/definitions/entry/properties/expires/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.expires.type,
									parentSchema: schema12.properties.expires,
									data: data12
								};
								if (vErrors === null) {
									vErrors = [err24];
								} else {
									vErrors.push(err24);
								}
								errors++;
							}
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/entries/" + i0,
							schemaPath: "#/definitions/entry/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema12.type,
							parentSchema: schema12,
							data: data3
						};
						if (vErrors === null) {
							vErrors = [err25];
						} else {
							vErrors.push(err25);
						}
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/entries",
					schemaPath: "#/properties/entries/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.entries.type,
					parentSchema: schema11.properties.entries,
					data: data2
				};
				if (vErrors === null) {
					vErrors = [err26];
				} else {
					vErrors.push(err26);
				}
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) {
			vErrors = [err27];
		} else {
			vErrors.push(err27);
		}
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
