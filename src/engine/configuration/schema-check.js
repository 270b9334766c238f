// Compiled from schema/nearside.config.schema.json by scripts/generate-configuration-check.ts: not edited by hand.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "nearside's configuration",
	"description": "nearside.config.json, nearside.config.yaml or nearside.config.yml. Paths are relative to the file's folder.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"$schema": {
			"description": "Where this schema is, for editors: ./node_modules/nearside/schema/nearside.config.schema.json.",
			"type": "string"
		},
		"paths": {
			"description": "Files and folders that `nearside scan` without arguments scans. Default: the folder that it is started in.",
			"$ref": "#/definitions/texts"
		},
		"exclude": {
			"description": "Globs of files that are not read.",
			"$ref": "#/definitions/texts",
			"examples": [["**/fixtures/**"]]
		},
		"pack": {
			"description": "Which policies run: `default` is what a carefully built stack passes, `strict` adds what careful people may disagree on, `all` is everything; a catalogue of controls runs the policies that give evidence for it.",
			"enum": [
				"default",
				"strict",
				"all",
				"aws-fsbp",
				"cis-aws-3.0",
				"gdpr",
				"hipaa",
				"nist-800-53-r5",
				"pci-dss-4.0.1"
			],
			"default": "default"
		},
		"policies": {
			"description": "Settings by policy id. Naming a policy runs it, whatever the pack, unless it is turned off. `s3/*` means those policies of a service that run anyway, `*` all that do; the closer name counts.",
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/policySetting" },
			"examples": [{
				"s3/*": "high",
				"rds/instance-encrypted": { "severity": "critical" }
			}]
		},
		"suppressions": {
			"description": "Findings that somebody decided to live with.",
			"type": "array",
			"items": { "$ref": "#/definitions/suppression" }
		},
		"requireReasons": {
			"description": "Suppressions without a reason do not count, wherever they are written.",
			"type": "boolean",
			"default": false
		},
		"requireExpiry": {
			"description": "Suppressions without a last day do not count, wherever they are written.",
			"type": "boolean",
			"default": false
		},
		"locked": {
			"description": "Ids of policies, `s3/*` or `*`: comments and metadata of what is scanned suppress nothing that they find.",
			"$ref": "#/definitions/texts",
			"examples": [["iam/*", "rds/not-publicly-accessible"]]
		},
		"baseline": {
			"description": "File with the findings that were there when nearside was introduced: they are not reported. `nearside baseline` writes it.",
			"type": "string",
			"pattern": "\\S",
			"examples": ["nearside.baseline.json"]
		},
		"failOn": {
			"description": "Which findings make `nearside scan` exit with 1: the least severity, or more precisely. Default: every severity, verdict `fail`.",
			"type": ["string", "object"],
			"if": { "type": "string" },
			"then": { "$ref": "#/definitions/gateSeverity" },
			"else": {
				"additionalProperties": false,
				"properties": {
					"severity": { "$ref": "#/definitions/gateSeverity" },
					"verdicts": {
						"description": "`fail`: violated with the inputs as given; `conditional`: with other permitted inputs; `review`: undecided before deployment.",
						"type": "array",
						"items": { "enum": [
							"fail",
							"conditional",
							"review"
						] }
					}
				}
			}
		},
		"account": {
			"description": "`complete`: what is scanned is all there is in the account, so that a service which is not declared is missing.",
			"enum": ["complete"]
		},
		"includeFramework": {
			"description": "CDK: findings in resources that CDK made for its own purposes are shown.",
			"type": "boolean"
		},
		"parameterFiles": {
			"description": "Files with values of CloudFormation parameters, in either of AWS's formats. Later ones win.",
			"$ref": "#/definitions/texts"
		},
		"parameters": {
			"description": "Values of CloudFormation parameters by name. They win over `parameterFiles`.",
			"type": "object",
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"terraform": {
			"description": "What the variables of Terraform's root modules are.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"variableFiles": {
					"description": "Files with values of variables (.tfvars). Later ones win.",
					"$ref": "#/definitions/texts"
				},
				"variables": {
					"description": "Values of variables by name. They win over `variableFiles`.",
					"type": "object",
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean"
					] }
				},
				"variableSets": {
					"description": "Ways to deploy: by name the files with what is different there. They win over what holds for all. A finding says in which of them it is one.",
					"type": "object",
					"additionalProperties": { "$ref": "#/definitions/texts" },
					"examples": [{
						"dev": ["env/dev.tfvars"],
						"prod": ["env/prod.tfvars"]
					}]
				},
				"workspace": {
					"description": "The workspace that `terraform.workspace` names. Default: `default`.",
					"type": "string",
					"pattern": "\\S"
				}
			}
		}
	},
	"definitions": {
		"texts": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S"
			}
		},
		"severity": { "enum": [
			"critical",
			"high",
			"medium",
			"low",
			"info"
		] },
		"gateSeverity": {
			"description": "The least severity that counts; `none`: no finding does.",
			"enum": [
				"critical",
				"high",
				"medium",
				"low",
				"info",
				"none"
			]
		},
		"policySetting": {
			"type": ["string", "object"],
			"if": { "type": "string" },
			"then": {
				"description": "The severity of the policy's findings; `off` turns it off.",
				"enum": [
					"off",
					"critical",
					"high",
					"medium",
					"low",
					"info"
				]
			},
			"else": {
				"additionalProperties": false,
				"properties": {
					"severity": {
						"description": "The severity of the policy's findings.",
						"$ref": "#/definitions/severity"
					},
					"enabled": {
						"description": "Whether it runs, whatever the pack.",
						"type": "boolean"
					},
					"parameters": {
						"description": "Values of the policy's own parameters: `nearside explain <policy>` tells which it has.",
						"type": "object"
					}
				}
			}
		},
		"suppression": {
			"type": "object",
			"additionalProperties": false,
			"required": ["policy"],
			"properties": {
				"policy": {
					"description": "A policy's id, an equivalent rule of another tool, or `s3/*`.",
					"type": "string",
					"pattern": "\\S",
					"examples": ["rds/instance-encrypted"]
				},
				"address": {
					"description": "Glob over resource addresses: `Child/*`, `module.logs.aws_s3_bucket.*`. Default: every resource.",
					"type": "string",
					"pattern": "\\S",
					"examples": ["LogsBucket"]
				},
				"unit": {
					"description": "Glob over the paths of templates and configurations. Default: every one.",
					"type": "string",
					"pattern": "\\S",
					"examples": ["legacy/*"]
				},
				"reason": {
					"description": "Why the finding is acceptable.",
					"type": "string",
					"pattern": "\\S",
					"examples": ["Public website, no personal data."]
				},
				"expires": {
					"description": "The last day on which it counts.",
					"type": "string",
					"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
					"examples": ["2026-12-31"]
				}
			}
		}
	}
};
const schema12 = {
	"type": "array",
	"items": {
		"type": "string",
		"pattern": "\\S"
	}
};
const schema16 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["policy"],
	"properties": {
		"policy": {
			"description": "A policy's id, an equivalent rule of another tool, or `s3/*`.",
			"type": "string",
			"pattern": "\\S",
			"examples": ["rds/instance-encrypted"]
		},
		"address": {
			"description": "Glob over resource addresses: `Child/*`, `module.logs.aws_s3_bucket.*`. Default: every resource.",
			"type": "string",
			"pattern": "\\S",
			"examples": ["LogsBucket"]
		},
		"unit": {
			"description": "Glob over the paths of templates and configurations. Default: every one.",
			"type": "string",
			"pattern": "\\S",
			"examples": ["legacy/*"]
		},
		"reason": {
			"description": "Why the finding is acceptable.",
			"type": "string",
			"pattern": "\\S",
			"examples": ["Public website, no personal data."]
		},
		"expires": {
			"description": "The last day on which it counts.",
			"type": "string",
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
			"examples": ["2026-12-31"]
		}
	}
};
const schema18 = {
	"description": "The least severity that counts; `none`: no finding does.",
	"enum": [
		"critical",
		"high",
		"medium",
		"low",
		"info",
		"none"
	]
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const schema14 = {
	"type": ["string", "object"],
	"if": { "type": "string" },
	"then": {
		"description": "The severity of the policy's findings; `off` turns it off.",
		"enum": [
			"off",
			"critical",
			"high",
			"medium",
			"low",
			"info"
		]
	},
	"else": {
		"additionalProperties": false,
		"properties": {
			"severity": {
				"description": "The severity of the policy's findings.",
				"$ref": "#/definitions/severity"
			},
			"enabled": {
				"description": "Whether it runs, whatever the pack.",
				"type": "boolean"
			},
			"parameters": {
				"description": "Values of the policy's own parameters: `nearside explain <policy>` tells which it has.",
				"type": "object"
			}
		}
	}
};
const schema15 = { "enum": [
	"critical",
	"high",
	"medium",
	"low",
	"info"
] };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema14.type },
			message: "must be string,object",
			schema: schema14.type,
			parentSchema: schema14,
			data
		};
		if (vErrors === null) {
			vErrors = [err0];
		} else {
			vErrors.push(err0);
		}
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (typeof data !== "string") {
		const err1 = {};
		if (vErrors === null) {
			vErrors = [err1];
		} else {
			vErrors.push(err1);
		}
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) {
			vErrors.length = _errs1;
		} else {
			vErrors = null;
		}
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (!(data === "off" || data === "critical" || data === "high" || data === "medium" || data === "low" || data === "info")) {
			const err2 = {
				instancePath,
				schemaPath: "#/then/enum",
				keyword: "enum",
				params: { allowedValues: schema14.then.enum },
				message: "must be equal to one of the allowed values",
				schema: schema14.then.enum,
				parentSchema: schema14.then,
				data
			};
			if (vErrors === null) {
				vErrors = [err2];
			} else {
				vErrors.push(err2);
			}
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) {
				if (!(key0 === "severity" || key0 === "enabled" || key0 === "parameters")) {
					const err3 = {
						instancePath,
						schemaPath: "#/else/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema14.else,
						data
					};
					if (vErrors === null) {
						vErrors = [err3];
					} else {
						vErrors.push(err3);
					}
					errors++;
				}
			}
			if (data.severity !== undefined) {
				let data0 = data.severity;
				if (!(data0 === "critical" || data0 === "high" || data0 === "medium" || data0 === "low" || data0 === "info")) {
					const err4 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/definitions/severity/enum",
						keyword: "enum",
						params: { allowedValues: schema15.enum },
						message: "must be equal to one of the allowed values",
						schema: schema15.enum,
						parentSchema: schema15,
						data: data0
					};
					if (vErrors === null) {
						vErrors = [err4];
					} else {
						vErrors.push(err4);
					}
					errors++;
				}
			}
			if (data.enabled !== undefined) {
				let data1 = data.enabled;
				if (typeof data1 !== "boolean") {
					const err5 = {
						instancePath: instancePath + "/enabled",
						schemaPath: "#/else/properties/enabled/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean",
						schema: schema14.else.properties.enabled.type,
						parentSchema: schema14.else.properties.enabled,
						data: data1
					};
					if (vErrors === null) {
						vErrors = [err5];
					} else {
						vErrors.push(err5);
					}
					errors++;
				}
			}
			if (data.parameters !== undefined) {
				let data2 = data.parameters;
				if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
					const err6 = {
						instancePath: instancePath + "/parameters",
						schemaPath: "#/else/properties/parameters/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema14.else.properties.parameters.type,
						parentSchema: schema14.else.properties.parameters,
						data: data2
					};
					if (vErrors === null) {
						vErrors = [err6];
					} else {
						vErrors.push(err6);
					}
					errors++;
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema14.if,
			parentSchema: schema14,
			data
		};
		if (vErrors === null) {
			vErrors = [err7];
		} else {
			vErrors.push(err7);
		}
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) {
			if (!func2.call(schema11.properties, key0)) {
				const err0 = {
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
					vErrors = [err0];
				} else {
					vErrors.push(err0);
				}
				errors++;
			}
		}
		if (data.$schema !== undefined) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err1 = {
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
					vErrors = [err1];
				} else {
					vErrors.push(err1);
				}
				errors++;
			}
		}
		if (data.paths !== undefined) {
			let data1 = data.paths;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (!pattern0.test(data2)) {
							const err2 = {
								instancePath: instancePath + "/paths/" + i0,
								schemaPath: "#/definitions/texts/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"" + "\\S" + "\"",
								schema: "\\S",
								parentSchema: schema12.items,
								data: data2
							};
							if (vErrors === null) {
								vErrors = [err2];
							} else {
								vErrors.push(err2);
							}
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/paths/" + i0,
							schemaPath: "#/definitions/texts/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.items.type,
							parentSchema: schema12.items,
							data: data2
						};
						if (vErrors === null) {
							vErrors = [err3];
						} else {
							vErrors.push(err3);
						}
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/definitions/texts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema12.type,
					parentSchema: schema12,
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
		if (data.exclude !== undefined) {
			let data3 = data.exclude;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (typeof data4 === "string") {
						if (!pattern0.test(data4)) {
							const err5 = {
								instancePath: instancePath + "/exclude/" + i1,
								schemaPath: "#/definitions/texts/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"" + "\\S" + "\"",
								schema: "\\S",
								parentSchema: schema12.items,
								data: data4
							};
							if (vErrors === null) {
								vErrors = [err5];
							} else {
								vErrors.push(err5);
							}
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/exclude/" + i1,
							schemaPath: "#/definitions/texts/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.items.type,
							parentSchema: schema12.items,
							data: data4
						};
						if (vErrors === null) {
							vErrors = [err6];
						} else {
							vErrors.push(err6);
						}
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/definitions/texts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema12.type,
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
		}
		if (data.pack !== undefined) {
			let data5 = data.pack;
			if (!(data5 === "default" || data5 === "strict" || data5 === "all" || data5 === "aws-fsbp" || data5 === "cis-aws-3.0" || data5 === "gdpr" || data5 === "hipaa" || data5 === "nist-800-53-r5" || data5 === "pci-dss-4.0.1")) {
				const err8 = {
					instancePath: instancePath + "/pack",
					schemaPath: "#/properties/pack/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.pack.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.pack.enum,
					parentSchema: schema11.properties.pack,
					data: data5
				};
				if (vErrors === null) {
					vErrors = [err8];
				} else {
					vErrors.push(err8);
				}
				errors++;
			}
		}
		if (data.policies !== undefined) {
			let data6 = data.policies;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key1 in data6) {
					if (!validate11(data6[key1], {
						instancePath: instancePath + "/policies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data6,
						parentDataProperty: key1,
						rootData
					})) {
						vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.policies.type,
					parentSchema: schema11.properties.policies,
					data: data6
				};
				if (vErrors === null) {
					vErrors = [err9];
				} else {
					vErrors.push(err9);
				}
				errors++;
			}
		}
		if (data.suppressions !== undefined) {
			let data8 = data.suppressions;
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.policy === undefined) {
							const err10 = {
								instancePath: instancePath + "/suppressions/" + i2,
								schemaPath: "#/definitions/suppression/required",
								keyword: "required",
								params: { missingProperty: "policy" },
								message: "must have required property '" + "policy" + "'",
								schema: schema16.required,
								parentSchema: schema16,
								data: data9
							};
							if (vErrors === null) {
								vErrors = [err10];
							} else {
								vErrors.push(err10);
							}
							errors++;
						}
						for (const key2 in data9) {
							if (!(key2 === "policy" || key2 === "address" || key2 === "unit" || key2 === "reason" || key2 === "expires")) {
								const err11 = {
									instancePath: instancePath + "/suppressions/" + i2,
									schemaPath: "#/definitions/suppression/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key2 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema16,
									data: data9
								};
								if (vErrors === null) {
									vErrors = [err11];
								} else {
									vErrors.push(err11);
								}
								errors++;
							}
						}
						if (data9.policy !== undefined) {
							let data10 = data9.policy;
							if (typeof data10 === "string") {
								if (!pattern0.test(data10)) {
									const err12 = {
										instancePath: instancePath + "/suppressions/" + i2 + "/policy",
										schemaPath: "#/definitions/suppression/properties/policy/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"" + "\\S" + "\"",
										schema: "\\S",
										parentSchema: schema16.properties.policy,
										data: data10
									};
									if (vErrors === null) {
										vErrors = [err12];
									} else {
										vErrors.push(err12);
									}
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/suppressions/" + i2 + "/policy",
									schemaPath: "#/definitions/suppression/properties/policy/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema16.properties.policy.type,
									parentSchema: schema16.properties.policy,
									data: data10
								};
								if (vErrors === null) {
									vErrors = [err13];
								} else {
									vErrors.push(err13);
								}
								errors++;
							}
						}
						if (data9.address !== undefined) {
							let data11 = data9.address;
							if (typeof data11 === "string") {
								if (!pattern0.test(data11)) {
									const err14 = {
										instancePath: instancePath + "/suppressions/" + i2 + "/address",
										schemaPath: "#/definitions/suppression/properties/address/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"" + "\\S" + "\"",
										schema: "\\S",
										parentSchema: schema16.properties.address,
										data: data11
									};
									if (vErrors === null) {
										vErrors = [err14];
									} else {
										vErrors.push(err14);
									}
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/suppressions/" + i2 + "/address",
									schemaPath: "#/definitions/suppression/properties/address/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema16.properties.address.type,
									parentSchema: schema16.properties.address,
									data: data11
								};
								if (vErrors === null) {
									vErrors = [err15];
								} else {
									vErrors.push(err15);
								}
								errors++;
							}
						}
						if (data9.unit !== undefined) {
							let data12 = data9.unit;
							if (typeof data12 === "string") {
								if (!pattern0.test(data12)) {
									const err16 = {
										instancePath: instancePath + "/suppressions/" + i2 + "/unit",
										schemaPath: "#/definitions/suppression/properties/unit/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"" + "\\S" + "\"",
										schema: "\\S",
										parentSchema: schema16.properties.unit,
										data: data12
									};
									if (vErrors === null) {
										vErrors = [err16];
									} else {
										vErrors.push(err16);
									}
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/suppressions/" + i2 + "/unit",
									schemaPath: "#/definitions/suppression/properties/unit/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema16.properties.unit.type,
									parentSchema: schema16.properties.unit,
									data: data12
								};
								if (vErrors === null) {
									vErrors = [err17];
								} else {
									vErrors.push(err17);
								}
								errors++;
							}
						}
						if (data9.reason !== undefined) {
							let data13 = data9.reason;
							if (typeof data13 === "string") {
								if (!pattern0.test(data13)) {
									const err18 = {
										instancePath: instancePath + "/suppressions/" + i2 + "/reason",
										schemaPath: "#/definitions/suppression/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"" + "\\S" + "\"",
										schema: "\\S",
										parentSchema: schema16.properties.reason,
										data: data13
									};
									if (vErrors === null) {
										vErrors = [err18];
									} else {
										vErrors.push(err18);
									}
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/suppressions/" + i2 + "/reason",
									schemaPath: "#/definitions/suppression/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema16.properties.reason.type,
									parentSchema: schema16.properties.reason,
									data: data13
								};
								if (vErrors === null) {
									vErrors = [err19];
								} else {
									vErrors.push(err19);
								}
								errors++;
							}
						}
						if (data9.expires !== undefined) {
							let data14 = data9.expires;
							if (typeof data14 === "string") {
								if (!pattern6.test(data14)) {
									const err20 = {
										instancePath: instancePath + "/suppressions/" + i2 + "/expires",
										schemaPath: "#/definitions/suppression/properties/expires/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"" + "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" + "\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema16.properties.expires,
										data: data14
									};
									if (vErrors === null) {
										vErrors = [err20];
									} else {
										vErrors.push(err20);
									}
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/suppressions/" + i2 + "/expires",
									schemaPath: "#/definitions/suppression/properties/expires/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema16.properties.expires.type,
									parentSchema: schema16.properties.expires,
									data: data14
								};
								if (vErrors === null) {
									vErrors = [err21];
								} else {
									vErrors.push(err21);
								}
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/suppressions/" + i2,
							schemaPath: "#/definitions/suppression/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema16.type,
							parentSchema: schema16,
							data: data9
						};
						if (vErrors === null) {
							vErrors = [err22];
						} else {
							vErrors.push(err22);
						}
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/suppressions",
					schemaPath: "#/properties/suppressions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.suppressions.type,
					parentSchema: schema11.properties.suppressions,
					data: data8
				};
				if (vErrors === null) {
					vErrors = [err23];
				} else {
					vErrors.push(err23);
				}
				errors++;
			}
		}
		if (data.requireReasons !== undefined) {
			let data15 = data.requireReasons;
			if (typeof data15 !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/requireReasons",
					schemaPath: "#/properties/requireReasons/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.requireReasons.type,
					parentSchema: schema11.properties.requireReasons,
					data: data15
				};
				if (vErrors === null) {
					vErrors = [err24];
				} else {
					vErrors.push(err24);
				}
				errors++;
			}
		}
		if (data.requireExpiry !== undefined) {
			let data16 = data.requireExpiry;
			if (typeof data16 !== "boolean") {
				const err25 = {
					instancePath: instancePath + "/requireExpiry",
					schemaPath: "#/properties/requireExpiry/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.requireExpiry.type,
					parentSchema: schema11.properties.requireExpiry,
					data: data16
				};
				if (vErrors === null) {
					vErrors = [err25];
				} else {
					vErrors.push(err25);
				}
				errors++;
			}
		}
		if (data.locked !== undefined) {
			let data17 = data.locked;
			if (Array.isArray(data17)) {
				const len3 = data17.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data18 = data17[i3];
					if (typeof data18 === "string") {
						if (!pattern0.test(data18)) {
							const err26 = {
								instancePath: instancePath + "/locked/" + i3,
								schemaPath: "#/definitions/texts/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"" + "\\S" + "\"",
								schema: "\\S",
								parentSchema: schema12.items,
								data: data18
							};
							if (vErrors === null) {
								vErrors = [err26];
							} else {
								vErrors.push(err26);
							}
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/locked/" + i3,
							schemaPath: "#/definitions/texts/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.items.type,
							parentSchema: schema12.items,
							data: data18
						};
						if (vErrors === null) {
							vErrors = [err27];
						} else {
							vErrors.push(err27);
						}
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/locked",
					schemaPath: "#/definitions/texts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema12.type,
					parentSchema: schema12,
					data: data17
				};
				if (vErrors === null) {
					vErrors = [err28];
				} else {
					vErrors.push(err28);
				}
				errors++;
			}
		}
		if (data.baseline !== undefined) {
			let data19 = data.baseline;
			if (typeof data19 === "string") {
				if (!pattern0.test(data19)) {
					const err29 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"" + "\\S" + "\"",
						schema: "\\S",
						parentSchema: schema11.properties.baseline,
						data: data19
					};
					if (vErrors === null) {
						vErrors = [err29];
					} else {
						vErrors.push(err29);
					}
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.baseline.type,
					parentSchema: schema11.properties.baseline,
					data: data19
				};
				if (vErrors === null) {
					vErrors = [err30];
				} else {
					vErrors.push(err30);
				}
				errors++;
			}
		}
		if (data.failOn !== undefined) {
			let data20 = data.failOn;
			if (typeof data20 !== "string" && !(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
				const err31 = {
					instancePath: instancePath + "/failOn",
					schemaPath: "#/properties/failOn/type",
					keyword: "type",
					params: { type: schema11.properties.failOn.type },
					message: "must be string,object",
					schema: schema11.properties.failOn.type,
					parentSchema: schema11.properties.failOn,
					data: data20
				};
				if (vErrors === null) {
					vErrors = [err31];
				} else {
					vErrors.push(err31);
				}
				errors++;
			}
			const _errs48 = errors;
			let valid15 = true;
			const _errs49 = errors;
			if (typeof data20 !== "string") {
				const err32 = {};
				if (vErrors === null) {
					vErrors = [err32];
				} else {
					vErrors.push(err32);
				}
				errors++;
			}
			var _valid0 = _errs49 === errors;
			errors = _errs48;
			if (vErrors !== null) {
				if (_errs48) {
					vErrors.length = _errs48;
				} else {
					vErrors = null;
				}
			}
			let ifClause0;
			if (_valid0) {
				const _errs51 = errors;
				if (!(data20 === "critical" || data20 === "high" || data20 === "medium" || data20 === "low" || data20 === "info" || data20 === "none")) {
					const err33 = {
						instancePath: instancePath + "/failOn",
						schemaPath: "#/definitions/gateSeverity/enum",
						keyword: "enum",
						params: { allowedValues: schema18.enum },
						message: "must be equal to one of the allowed values",
						schema: schema18.enum,
						parentSchema: schema18,
						data: data20
					};
					if (vErrors === null) {
						vErrors = [err33];
					} else {
						vErrors.push(err33);
					}
					errors++;
				}
				var _valid0 = _errs51 === errors;
				valid15 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs53 = errors;
				if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
					for (const key3 in data20) {
						if (!(key3 === "severity" || key3 === "verdicts")) {
							const err34 = {
								instancePath: instancePath + "/failOn",
								schemaPath: "#/properties/failOn/else/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.failOn.else,
								data: data20
							};
							if (vErrors === null) {
								vErrors = [err34];
							} else {
								vErrors.push(err34);
							}
							errors++;
						}
					}
					if (data20.severity !== undefined) {
						let data21 = data20.severity;
						if (!(data21 === "critical" || data21 === "high" || data21 === "medium" || data21 === "low" || data21 === "info" || data21 === "none")) {
							const err35 = {
								instancePath: instancePath + "/failOn/severity",
								schemaPath: "#/definitions/gateSeverity/enum",
								keyword: "enum",
								params: { allowedValues: schema18.enum },
								message: "must be equal to one of the allowed values",
								schema: schema18.enum,
								parentSchema: schema18,
								data: data21
							};
							if (vErrors === null) {
								vErrors = [err35];
							} else {
								vErrors.push(err35);
							}
							errors++;
						}
					}
					if (data20.verdicts !== undefined) {
						let data22 = data20.verdicts;
						if (Array.isArray(data22)) {
							const len4 = data22.length;
							for (let i4 = 0; i4 < len4; i4++) {
								let data23 = data22[i4];
								if (!(data23 === "fail" || data23 === "conditional" || data23 === "review")) {
									const err36 = {
										instancePath: instancePath + "/failOn/verdicts/" + i4,
										schemaPath: "#/properties/failOn/else/properties/verdicts/items/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.failOn.else.properties.verdicts.items.enum },
										message: "must be equal to one of the allowed values",
										schema: schema11.properties.failOn.else.properties.verdicts.items.enum,
										parentSchema: schema11.properties.failOn.else.properties.verdicts.items,
										data: data23
									};
									if (vErrors === null) {
										vErrors = [err36];
									} else {
										vErrors.push(err36);
									}
									errors++;
								}
							}
						} else {
							const err37 = {
								instancePath: instancePath + "/failOn/verdicts",
								schemaPath: "#/properties/failOn/else/properties/verdicts/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema11.properties.failOn.else.properties.verdicts.type,
								parentSchema: schema11.properties.failOn.else.properties.verdicts,
								data: data22
							};
							if (vErrors === null) {
								vErrors = [err37];
							} else {
								vErrors.push(err37);
							}
							errors++;
						}
					}
				}
				var _valid0 = _errs53 === errors;
				valid15 = _valid0;
				ifClause0 = "else";
			}
			if (!valid15) {
				const err38 = {
					instancePath: instancePath + "/failOn",
					schemaPath: "#/properties/failOn/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					message: "must match \"" + ifClause0 + "\" schema",
					schema: schema11.properties.failOn.if,
					parentSchema: schema11.properties.failOn,
					data: data20
				};
				if (vErrors === null) {
					vErrors = [err38];
				} else {
					vErrors.push(err38);
				}
				errors++;
			}
		}
		if (data.account !== undefined) {
			let data24 = data.account;
			if (!(data24 === "complete")) {
				const err39 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.account.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.account.enum,
					parentSchema: schema11.properties.account,
					data: data24
				};
				if (vErrors === null) {
					vErrors = [err39];
				} else {
					vErrors.push(err39);
				}
				errors++;
			}
		}
		if (data.includeFramework !== undefined) {
			let data25 = data.includeFramework;
			if (typeof data25 !== "boolean") {
				const err40 = {
					instancePath: instancePath + "/includeFramework",
					schemaPath: "#/properties/includeFramework/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.includeFramework.type,
					parentSchema: schema11.properties.includeFramework,
					data: data25
				};
				if (vErrors === null) {
					vErrors = [err40];
				} else {
					vErrors.push(err40);
				}
				errors++;
			}
		}
		if (data.parameterFiles !== undefined) {
			let data26 = data.parameterFiles;
			if (Array.isArray(data26)) {
				const len5 = data26.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data27 = data26[i5];
					if (typeof data27 === "string") {
						if (!pattern0.test(data27)) {
							const err41 = {
								instancePath: instancePath + "/parameterFiles/" + i5,
								schemaPath: "#/definitions/texts/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"" + "\\S" + "\"",
								schema: "\\S",
								parentSchema: schema12.items,
								data: data27
							};
							if (vErrors === null) {
								vErrors = [err41];
							} else {
								vErrors.push(err41);
							}
							errors++;
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/parameterFiles/" + i5,
							schemaPath: "#/definitions/texts/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.items.type,
							parentSchema: schema12.items,
							data: data27
						};
						if (vErrors === null) {
							vErrors = [err42];
						} else {
							vErrors.push(err42);
						}
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/parameterFiles",
					schemaPath: "#/definitions/texts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema12.type,
					parentSchema: schema12,
					data: data26
				};
				if (vErrors === null) {
					vErrors = [err43];
				} else {
					vErrors.push(err43);
				}
				errors++;
			}
		}
		if (data.parameters !== undefined) {
			let data28 = data.parameters;
			if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
				for (const key4 in data28) {
					let data29 = data28[key4];
					if (typeof data29 !== "string" && !(typeof data29 == "number" && isFinite(data29)) && typeof data29 !== "boolean") {
						const err44 = {
							instancePath: instancePath + "/parameters/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/parameters/additionalProperties/type",
							keyword: "type",
							params: { type: schema11.properties.parameters.additionalProperties.type },
							message: "must be string,number,boolean",
							schema: schema11.properties.parameters.additionalProperties.type,
							parentSchema: schema11.properties.parameters.additionalProperties,
							data: data29
						};
						if (vErrors === null) {
							vErrors = [err44];
						} else {
							vErrors.push(err44);
						}
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/properties/parameters/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.parameters.type,
					parentSchema: schema11.properties.parameters,
					data: data28
				};
				if (vErrors === null) {
					vErrors = [err45];
				} else {
					vErrors.push(err45);
				}
				errors++;
			}
		}
		if (data.terraform !== undefined) {
			let data30 = data.terraform;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				for (const key5 in data30) {
					if (!(key5 === "variableFiles" || key5 === "variables" || key5 === "variableSets" || key5 === "workspace")) {
						const err46 = {
							instancePath: instancePath + "/terraform",
							schemaPath: "#/properties/terraform/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema11.properties.terraform,
							data: data30
						};
						if (vErrors === null) {
							vErrors = [err46];
						} else {
							vErrors.push(err46);
						}
						errors++;
					}
				}
				if (data30.variableFiles !== undefined) {
					let data31 = data30.variableFiles;
					if (Array.isArray(data31)) {
						const len6 = data31.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data32 = data31[i6];
							if (typeof data32 === "string") {
								if (!pattern0.test(data32)) {
									const err47 = {
										instancePath: instancePath + "/terraform/variableFiles/" + i6,
										schemaPath: "#/definitions/texts/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"" + "\\S" + "\"",
										schema: "\\S",
										parentSchema: schema12.items,
										data: data32
									};
									if (vErrors === null) {
										vErrors = [err47];
									} else {
										vErrors.push(err47);
									}
									errors++;
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/terraform/variableFiles/" + i6,
									schemaPath: "#/definitions/texts/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.items.type,
									parentSchema: schema12.items,
									data: data32
								};
								if (vErrors === null) {
									vErrors = [err48];
								} else {
									vErrors.push(err48);
								}
								errors++;
							}
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/terraform/variableFiles",
							schemaPath: "#/definitions/texts/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema12.type,
							parentSchema: schema12,
							data: data31
						};
						if (vErrors === null) {
							vErrors = [err49];
						} else {
							vErrors.push(err49);
						}
						errors++;
					}
				}
				if (data30.variables !== undefined) {
					let data33 = data30.variables;
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
						for (const key6 in data33) {
							let data34 = data33[key6];
							if (typeof data34 !== "string" && !(typeof data34 == "number" && isFinite(data34)) && typeof data34 !== "boolean") {
								const err50 = {
									instancePath: instancePath + "/terraform/variables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/terraform/properties/variables/additionalProperties/type",
									keyword: "type",
									params: { type: schema11.properties.terraform.properties.variables.additionalProperties.type },
									message: "must be string,number,boolean",
									schema: schema11.properties.terraform.properties.variables.additionalProperties.type,
									parentSchema: schema11.properties.terraform.properties.variables.additionalProperties,
									data: data34
								};
								if (vErrors === null) {
									vErrors = [err50];
								} else {
									vErrors.push(err50);
								}
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/terraform/variables",
							schemaPath: "#/properties/terraform/properties/variables/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.terraform.properties.variables.type,
							parentSchema: schema11.properties.terraform.properties.variables,
							data: data33
						};
						if (vErrors === null) {
							vErrors = [err51];
						} else {
							vErrors.push(err51);
						}
						errors++;
					}
				}
				if (data30.variableSets !== undefined) {
					let data35 = data30.variableSets;
					if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
						for (const key7 in data35) {
							let data36 = data35[key7];
							if (Array.isArray(data36)) {
								const len7 = data36.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data37 = data36[i7];
									if (typeof data37 === "string") {
										if (!pattern0.test(data37)) {
											const err52 = {
												instancePath: instancePath + "/terraform/variableSets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7,
												schemaPath: "#/definitions/texts/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"" + "\\S" + "\"",
												schema: "\\S",
												parentSchema: schema12.items,
												data: data37
											};
											if (vErrors === null) {
												vErrors = [err52];
											} else {
												vErrors.push(err52);
											}
											errors++;
										}
									} else {
										const err53 = {
											instancePath: instancePath + "/terraform/variableSets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7,
											schemaPath: "#/definitions/texts/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema12.items.type,
											parentSchema: schema12.items,
											data: data37
										};
										if (vErrors === null) {
											vErrors = [err53];
										} else {
											vErrors.push(err53);
										}
										errors++;
									}
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/terraform/variableSets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/texts/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema12.type,
									parentSchema: schema12,
									data: data36
								};
								if (vErrors === null) {
									vErrors = [err54];
								} else {
									vErrors.push(err54);
								}
								errors++;
							}
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/terraform/variableSets",
							schemaPath: "#/properties/terraform/properties/variableSets/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.terraform.properties.variableSets.type,
							parentSchema: schema11.properties.terraform.properties.variableSets,
							data: data35
						};
						if (vErrors === null) {
							vErrors = [err55];
						} else {
							vErrors.push(err55);
						}
						errors++;
					}
				}
				if (data30.workspace !== undefined) {
					let data38 = data30.workspace;
					if (typeof data38 === "string") {
						if (!pattern0.test(data38)) {
							const err56 = {
								instancePath: instancePath + "/terraform/workspace",
								schemaPath: "#/properties/terraform/properties/workspace/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"" + "\\S" + "\"",
								schema: "\\S",
								parentSchema: schema11.properties.terraform.properties.workspace,
								data: data38
							};
							if (vErrors === null) {
								vErrors = [err56];
							} else {
								vErrors.push(err56);
							}
							errors++;
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/terraform/workspace",
							schemaPath: "#/properties/terraform/properties/workspace/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.terraform.properties.workspace.type,
							parentSchema: schema11.properties.terraform.properties.workspace,
							data: data38
						};
						if (vErrors === null) {
							vErrors = [err57];
						} else {
							vErrors.push(err57);
						}
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/terraform",
					schemaPath: "#/properties/terraform/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.terraform.type,
					parentSchema: schema11.properties.terraform,
					data: data30
				};
				if (vErrors === null) {
					vErrors = [err58];
				} else {
					vErrors.push(err58);
				}
				errors++;
			}
		}
	} else {
		const err59 = {
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
			vErrors = [err59];
		} else {
			vErrors.push(err59);
		}
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
