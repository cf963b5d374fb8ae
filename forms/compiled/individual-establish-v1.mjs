/** Compiled from schema.json by forms/build-validators.ts; written, never edited. */
export const validate = validate0;
const func1 = (text) => { let length = 0; for (const _ of text) length += 1; return length };
const pattern0 = new RegExp("^[0-9]{17}[0-9X]$", "u");
const pattern1 = new RegExp("^[\\p{Script=Han}A-Z0-9]{5,20}$", "u");
const ordinary_pattern1 = new RegExp("^[\\u0030-\\u0039\\u0041-\\u005a\\u4e00-\\u9fff]{5,20}$", "u");
const pattern2 = new RegExp("^[A-Z0-9]{5,20}$", "u");
const pattern3 = new RegExp("^[\\p{Script=Han}A-Z0-9]{4,30}$", "u");
const ordinary_pattern3 = new RegExp("^[\\u0030-\\u0039\\u0041-\\u005a\\u4e00-\\u9fff]{4,30}$", "u");
const pattern4 = new RegExp("^(?:\\p{Script=Han}+(?:·\\p{Script=Han}+)*|[A-Za-z]+(?:[ .'·-]{1,2}[A-Za-z]+)*)$", "u");
const ordinary_pattern4 = new RegExp("^(?:[\\u4e00-\\u9fff]+(?:·[\\u4e00-\\u9fff]+)*|[A-Za-z]+(?:[ .'·-]{1,2}[A-Za-z]+)*)$", "u");
const pattern5 = new RegExp("^1[3-9][0-9]{9}$", "u");
const pattern6 = new RegExp("^[1-9][0-9]{5}$", "u");
const pattern7 = new RegExp("^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$", "u");
const ordinary_pattern7 = new RegExp("^[\\u0021-\\u007e\\u4e00-\\u9fff][\\u0020-\\u007e\\u4e00-\\u9fff]*$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9_.-]{1,200}$", "u");
const formats0 = /^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$/;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reference === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "reference")) || (key0 === "holder")) || (key0 === "issuedOn")) || (key0 === "validTo"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 === "string"){
if(data0.length > 30 && func1(data0) > 30){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reference !== undefined){
let data1 = data.reference;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err6 = {instancePath:instancePath+"/reference",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err7 = {instancePath:instancePath+"/reference",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(ordinary_pattern7.test(data1) || pattern7.test(data1))){
const err8 = {instancePath:instancePath+"/reference",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/reference",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 60 && func1(data1) > 60){
const err10 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.holder !== undefined){
let data2 = data.holder;
if(typeof data2 === "string"){
if(data2.length > 500 && func1(data2) > 500){
const err12 = {instancePath:instancePath+"/holder",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
const err13 = {instancePath:instancePath+"/holder",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(ordinary_pattern7.test(data2) || pattern7.test(data2))){
const err14 = {instancePath:instancePath+"/holder",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/holder",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 60 && func1(data2) > 60){
const err16 = {instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.issuedOn !== undefined){
let data3 = data.issuedOn;
if(typeof data3 === "string"){
if(data3.length > 10 && func1(data3) > 10){
const err18 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
const err19 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/$defs/date/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(formats0.test(data3))){
const err20 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.validTo !== undefined){
let data4 = data.validTo;
if(typeof data4 === "string"){
if(data4.length > 10 && func1(data4) > 10){
const err22 = {instancePath:instancePath+"/validTo",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
const err23 = {instancePath:instancePath+"/validTo",schemaPath:"#/$defs/date/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats0.test(data4))){
const err24 = {instancePath:instancePath+"/validTo",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/validTo",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs4 = errors;
let valid3 = true;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idType === undefined) && (missing0 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data0 = data.idType;
if(!((data0 === "10") || (data0 === "80"))){
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data1 = data.idNo;
if(typeof data1 === "string"){
if(data1.length > 30 && func1(data1) > 30){
const err2 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/0/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/0/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[0-9]{17}[0-9X]$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/0/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs7 === errors;
valid3 = _valid0;
}
if(!valid3){
const err5 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs11 = errors;
let valid6 = true;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.idType === undefined) && (missing1 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data2 = data.idType;
if(!((data2 === "20") || (data2 === "30"))){
errors++;
}
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data3 = data.idNo;
if(typeof data3 === "string"){
if(data3.length > 30 && func1(data3) > 30){
const err8 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/1/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(ordinary_pattern1.test(data3) || pattern1.test(data3))){
const err9 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/1/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[\\p{Script=Han}A-Z0-9]{5,20}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/1/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid1 = _errs14 === errors;
valid6 = _valid1;
}
if(!valid6){
const err11 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs18 = errors;
let valid9 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.idType === undefined) && (missing2 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data4 = data.idType;
if(!((((data4 === "40") || (data4 === "50")) || (data4 === "60")) || (data4 === "70"))){
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data5 = data.idNo;
if(typeof data5 === "string"){
if(data5.length > 30 && func1(data5) > 30){
const err14 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/2/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern2.test(data5)){
const err15 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/2/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{5,20}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/2/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var _valid2 = _errs21 === errors;
valid9 = _valid2;
}
if(!valid9){
const err17 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs25 = errors;
let valid12 = true;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.idType === undefined) && (missing3 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
if("90" !== data.idType){
errors++;
}
}
}
}
var _valid3 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data7 = data.idNo;
if(typeof data7 === "string"){
if(data7.length > 30 && func1(data7) > 30){
const err20 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/3/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(ordinary_pattern3.test(data7) || pattern3.test(data7))){
const err21 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/3/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[\\p{Script=Han}A-Z0-9]{4,30}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/3/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid3 = _errs28 === errors;
valid12 = _valid3;
}
if(!valid12){
const err23 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs33 = errors;
let valid15 = true;
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.idType === undefined) && (missing4 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data8 = data.idType;
if(!((data8 === "10") || (data8 === "80"))){
errors++;
}
}
}
}
var _valid4 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.birthDate !== undefined){
const err26 = {instancePath:instancePath+"/birthDate",schemaPath:"#/allOf/1/then/properties/birthDate/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid4 = _errs36 === errors;
valid15 = _valid4;
}
if(!valid15){
const err27 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs38 = errors;
let valid18 = true;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.idType === undefined) && (missing5 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data10 = data.idType;
if(!(((((((data10 === "20") || (data10 === "30")) || (data10 === "40")) || (data10 === "50")) || (data10 === "60")) || (data10 === "70")) || (data10 === "90"))){
errors++;
}
}
}
}
var _valid5 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.birthDate === undefined){
const err30 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "birthDate"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid5 = _errs41 === errors;
valid18 = _valid5;
}
if(!valid18){
const err31 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.idType === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idType"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.idNo === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idNo"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.idValidTo === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idValidTo"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.mobile === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mobile"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.residence === undefined){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "residence"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name" || key0 === "idType" || key0 === "idNo" || key0 === "idValidTo" || key0 === "birthDate" || key0 === "mobile" || key0 === "occupation" || key0 === "residence" || key0 === "realNameToken" || key0 === "ownIncomeProof"))){
const err38 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.name !== undefined){
let data11 = data.name;
if(typeof data11 === "string"){
if(data11.length > 30 && func1(data11) > 30){
const err39 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data11.length < 4 && func1(data11) < 2){
const err40 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(ordinary_pattern4.test(data11) || pattern4.test(data11))){
const err41 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/pattern",keyword:"pattern",params:{pattern: "^(?:\\p{Script=Han}+(?:·\\p{Script=Han}+)*|[A-Za-z]+(?:[ .'·-]{1,2}[A-Za-z]+)*)$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.idType !== undefined){
let data12 = data.idType;
if(!(((((((((data12 === "10") || (data12 === "20")) || (data12 === "30")) || (data12 === "40")) || (data12 === "50")) || (data12 === "60")) || (data12 === "70")) || (data12 === "80")) || (data12 === "90"))){
const err43 = {instancePath:instancePath+"/idType",schemaPath:"#/$defs/idType/enum",keyword:"enum",params:{allowedValues: ["10","20","30","40","50","60","70","80","90"]}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.idNo !== undefined){
let data13 = data.idNo;
if(typeof data13 === "string"){
if(data13.length > 30 && func1(data13) > 30){
const err44 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13.length < 2 && func1(data13) < 1){
const err45 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.idValidTo !== undefined){
let data14 = data.idValidTo;
const _errs54 = errors;
let valid24 = true;
const _errs55 = errors;
if("long-term" !== data14){
errors++;
}
var _valid6 = _errs55 === errors;
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs56 = errors;
if(typeof data14 === "string"){
if(data14.length > 10 && func1(data14) > 10){
const err48 = {instancePath:instancePath+"/idValidTo",schemaPath:"#/properties/idValidTo/else/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(formats0.test(data14))){
const err49 = {instancePath:instancePath+"/idValidTo",schemaPath:"#/properties/idValidTo/else/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var _valid6 = _errs56 === errors;
valid24 = _valid6;
}
if(!valid24){
const err50 = {instancePath:instancePath+"/idValidTo",schemaPath:"#/properties/idValidTo/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data14 === "string"){
if(data14.length > 10 && func1(data14) > 10){
const err51 = {instancePath:instancePath+"/idValidTo",schemaPath:"#/properties/idValidTo/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data14.length < 2 && func1(data14) < 1){
const err52 = {instancePath:instancePath+"/idValidTo",schemaPath:"#/properties/idValidTo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/idValidTo",schemaPath:"#/properties/idValidTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.birthDate !== undefined){
let data15 = data.birthDate;
if(typeof data15 === "string"){
if(data15.length > 10 && func1(data15) > 10){
const err54 = {instancePath:instancePath+"/birthDate",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data15.length < 2 && func1(data15) < 1){
const err55 = {instancePath:instancePath+"/birthDate",schemaPath:"#/$defs/date/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(formats0.test(data15))){
const err56 = {instancePath:instancePath+"/birthDate",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/birthDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.mobile !== undefined){
let data16 = data.mobile;
if(typeof data16 === "string"){
if(data16.length > 11 && func1(data16) > 11){
const err58 = {instancePath:instancePath+"/mobile",schemaPath:"#/$defs/mobile/maxLength",keyword:"maxLength",params:{limit: 11}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data16.length < 2 && func1(data16) < 1){
const err59 = {instancePath:instancePath+"/mobile",schemaPath:"#/$defs/mobile/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern5.test(data16)){
const err60 = {instancePath:instancePath+"/mobile",schemaPath:"#/$defs/mobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/mobile",schemaPath:"#/$defs/mobile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.occupation !== undefined){
let data17 = data.occupation;
if(!((((((((data17 === "employed") || (data17 === "unemployed")) || (data17 === "graduate")) || (data17 === "farmer")) || (data17 === "veteran")) || (data17 === "retired")) || (data17 === "public-official")) || (data17 === "other"))){
const err62 = {instancePath:instancePath+"/occupation",schemaPath:"#/properties/occupation/enum",keyword:"enum",params:{allowedValues: ["employed","unemployed","graduate","farmer","veteran","retired","public-official","other"]}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.residence !== undefined){
let data18 = data.residence;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.region === undefined){
const err63 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data18.address === undefined){
const err64 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key1 in data18){
if(!((key1 === "region") || (key1 === "address"))){
const err65 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data18.region !== undefined){
let data19 = data18.region;
if(typeof data19 === "string"){
if(data19.length > 6 && func1(data19) > 6){
const err66 = {instancePath:instancePath+"/residence/region",schemaPath:"#/$defs/region/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data19.length < 2 && func1(data19) < 1){
const err67 = {instancePath:instancePath+"/residence/region",schemaPath:"#/$defs/region/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern6.test(data19)){
const err68 = {instancePath:instancePath+"/residence/region",schemaPath:"#/$defs/region/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{5}$"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/residence/region",schemaPath:"#/$defs/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data18.address !== undefined){
let data20 = data18.address;
if(typeof data20 === "string"){
if(data20.length > 500 && func1(data20) > 500){
const err70 = {instancePath:instancePath+"/residence/address",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data20.length < 2 && func1(data20) < 1){
const err71 = {instancePath:instancePath+"/residence/address",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!(ordinary_pattern7.test(data20) || pattern7.test(data20))){
const err72 = {instancePath:instancePath+"/residence/address",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/residence/address",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data20 === "string"){
if(data20.length > 100 && func1(data20) > 100){
const err74 = {instancePath:instancePath+"/residence/address",schemaPath:"#/properties/residence/properties/address/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/residence/address",schemaPath:"#/properties/residence/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.realNameToken !== undefined){
let data21 = data.realNameToken;
if(typeof data21 === "string"){
if(data21.length > 200 && func1(data21) > 200){
const err77 = {instancePath:instancePath+"/realNameToken",schemaPath:"#/$defs/token/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data21.length < 2 && func1(data21) < 1){
const err78 = {instancePath:instancePath+"/realNameToken",schemaPath:"#/$defs/token/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!pattern8.test(data21)){
const err79 = {instancePath:instancePath+"/realNameToken",schemaPath:"#/$defs/token/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,200}$"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/realNameToken",schemaPath:"#/$defs/token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.ownIncomeProof !== undefined){
let data22 = data.ownIncomeProof;
if(!(validate2(data22, {instancePath:instancePath+"/ownIncomeProof",parentData:data,parentDataProperty:"ownIncomeProof",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kind !== undefined){
if(!(data22.kind === "income-proof")){
const err81 = {instancePath:instancePath+"/ownIncomeProof/kind",schemaPath:"#/properties/ownIncomeProof/properties/kind/enum",keyword:"enum",params:{allowedValues: ["income-proof"]}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
}
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs4 = errors;
let valid3 = true;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idType === undefined) && (missing0 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data0 = data.idType;
if(!((data0 === "10") || (data0 === "80"))){
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data1 = data.idNo;
if(typeof data1 === "string"){
if(data1.length > 30 && func1(data1) > 30){
const err2 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/0/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/0/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[0-9]{17}[0-9X]$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/0/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs7 === errors;
valid3 = _valid0;
}
if(!valid3){
const err5 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs11 = errors;
let valid6 = true;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.idType === undefined) && (missing1 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data2 = data.idType;
if(!((data2 === "20") || (data2 === "30"))){
errors++;
}
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data3 = data.idNo;
if(typeof data3 === "string"){
if(data3.length > 30 && func1(data3) > 30){
const err8 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/1/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(ordinary_pattern1.test(data3) || pattern1.test(data3))){
const err9 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/1/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[\\p{Script=Han}A-Z0-9]{5,20}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/1/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid1 = _errs14 === errors;
valid6 = _valid1;
}
if(!valid6){
const err11 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs18 = errors;
let valid9 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.idType === undefined) && (missing2 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data4 = data.idType;
if(!((((data4 === "40") || (data4 === "50")) || (data4 === "60")) || (data4 === "70"))){
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data5 = data.idNo;
if(typeof data5 === "string"){
if(data5.length > 30 && func1(data5) > 30){
const err14 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/2/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern2.test(data5)){
const err15 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/2/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{5,20}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/2/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var _valid2 = _errs21 === errors;
valid9 = _valid2;
}
if(!valid9){
const err17 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs25 = errors;
let valid12 = true;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.idType === undefined) && (missing3 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
if("90" !== data.idType){
errors++;
}
}
}
}
var _valid3 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data7 = data.idNo;
if(typeof data7 === "string"){
if(data7.length > 30 && func1(data7) > 30){
const err20 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/3/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(ordinary_pattern3.test(data7) || pattern3.test(data7))){
const err21 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/3/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[\\p{Script=Han}A-Z0-9]{4,30}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/3/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid3 = _errs28 === errors;
valid12 = _valid3;
}
if(!valid12){
const err23 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.idType === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idType"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.idNo === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idNo"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.relation === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relation"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "idType")) || (key0 === "idNo")) || (key0 === "relation")) || (key0 === "proof"))){
const err28 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 === "string"){
if(data8.length > 30 && func1(data8) > 30){
const err29 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8.length < 4 && func1(data8) < 2){
const err30 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(ordinary_pattern4.test(data8) || pattern4.test(data8))){
const err31 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/pattern",keyword:"pattern",params:{pattern: "^(?:\\p{Script=Han}+(?:·\\p{Script=Han}+)*|[A-Za-z]+(?:[ .'·-]{1,2}[A-Za-z]+)*)$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.idType !== undefined){
let data9 = data.idType;
if(!(((((((((data9 === "10") || (data9 === "20")) || (data9 === "30")) || (data9 === "40")) || (data9 === "50")) || (data9 === "60")) || (data9 === "70")) || (data9 === "80")) || (data9 === "90"))){
const err33 = {instancePath:instancePath+"/idType",schemaPath:"#/$defs/idType/enum",keyword:"enum",params:{allowedValues: ["10","20","30","40","50","60","70","80","90"]}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.idNo !== undefined){
let data10 = data.idNo;
if(typeof data10 === "string"){
if(data10.length > 30 && func1(data10) > 30){
const err34 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.length < 2 && func1(data10) < 1){
const err35 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.relation !== undefined){
let data11 = data.relation;
if(!((((data11 === "spouse") || (data11 === "parent")) || (data11 === "child")) || (data11 === "other"))){
const err37 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues: ["spouse","parent","child","other"]}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.proof !== undefined){
let data12 = data.proof;
if(!(validate2(data12, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.kind !== undefined){
let data13 = data12.kind;
if(!((data13 === "household-book") || (data13 === "marriage-certificate"))){
const err38 = {instancePath:instancePath+"/proof/kind",schemaPath:"#/properties/proof/properties/kind/enum",keyword:"enum",params:{allowedValues: ["household-book","marriage-certificate"]}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

const pattern23 = new RegExp("^https?://[A-Za-z0-9.-]{3,100}(?::[0-9]{1,5})?(?:/[!-~]*)?$", "u");

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.freeText === undefined) && (missing0 = "freeText")){
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.useType === undefined) && (missing1 = "useType")){
errors++;
}
else {
if(data.useType !== undefined){
let data0 = data.useType;
if(!((((((((data0 === "OWN") || (data0 === "LEASE")) || (data0 === "FREE_USE")) || (data0 === "MARKET_STALL")) || (data0 === "CLUSTER")) || (data0 === "HOME_ONLINE")) || (data0 === "HOME_CONVERTED")) || (data0 === "GOV_APPROVED_TEMP"))){
errors++;
}
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addressId === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "addressId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.addressId === undefined) && (missing2 = "addressId")){
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.freeText !== undefined){
const err7 = {instancePath:instancePath+"/freeText",schemaPath:"#/allOf/1/then/properties/freeText/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
}
if(!valid4){
const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs14 = errors;
let valid6 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.useType === undefined) && (missing3 = "useType")){
errors++;
}
else {
if(data.useType !== undefined){
if("PLATFORM" !== data.useType){
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
const err11 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "platform"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.addressId !== undefined){
const err12 = {instancePath:instancePath+"/addressId",schemaPath:"#/allOf/2/then/properties/addressId/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.freeText !== undefined){
const err13 = {instancePath:instancePath+"/freeText",schemaPath:"#/allOf/2/then/properties/freeText/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.tail !== undefined){
const err14 = {instancePath:instancePath+"/tail",schemaPath:"#/allOf/2/then/properties/tail/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.commitment !== undefined){
const err15 = {instancePath:instancePath+"/commitment",schemaPath:"#/allOf/2/then/properties/commitment/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid6 = _valid2;
}
if(!valid6){
const err16 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs19 = errors;
let valid9 = true;
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.useType === undefined) && (missing4 = "useType")){
errors++;
}
else {
if(data.useType !== undefined){
let data7 = data.useType;
if(!(((((((data7 === "OWN") || (data7 === "LEASE")) || (data7 === "FREE_USE")) || (data7 === "MARKET_STALL")) || (data7 === "CLUSTER")) || (data7 === "HOME_CONVERTED")) || (data7 === "GOV_APPROVED_TEMP"))){
errors++;
}
}
}
}
var _valid3 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform !== undefined){
const err19 = {instancePath:instancePath+"/platform",schemaPath:"#/allOf/3/then/properties/platform/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid3 = _errs22 === errors;
valid9 = _valid3;
}
if(!valid9){
const err20 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const _errs25 = errors;
let valid12 = true;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.useType === undefined) && (missing5 = "useType")){
errors++;
}
else {
if(data.useType !== undefined){
if("OWN" !== data.useType){
errors++;
}
}
}
}
var _valid4 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data10 = data.proofs;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs32 = errors;
let valid18 = true;
const _errs33 = errors;
if(errors === _errs33){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing6;
if((data11.kind === undefined) && (missing6 = "kind")){
errors++;
}
else {
if(data11.kind !== undefined){
let data12 = data11.kind;
if(!((((((((data12 === "lease") || (data12 === "host-consent")) || (data12 === "market-certificate")) || (data12 === "cluster-contract")) || (data12 === "platform-certificate")) || (data12 === "neighbour-consent")) || (data12 === "community-consent")) || (data12 === "temporary-approval"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
var _valid5 = false;
const err26 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/$defs/proofsOfOwn/properties/proofs/items/then/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
valid18 = _valid5;
}
if(!valid18){
const err27 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/$defs/proofsOfOwn/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
}
var _valid4 = _errs28 === errors;
valid12 = _valid4;
}
if(!valid12){
const err28 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs37 = errors;
let valid20 = true;
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.useType === undefined) && (missing7 = "useType")){
errors++;
}
else {
if(data.useType !== undefined){
if("LEASE" !== data.useType){
errors++;
}
}
}
}
var _valid6 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data14 = data.proofs;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs44 = errors;
let valid26 = true;
const _errs45 = errors;
if(errors === _errs45){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing8;
if((data15.kind === undefined) && (missing8 = "kind")){
errors++;
}
else {
if(data15.kind !== undefined){
let data16 = data15.kind;
if(!(((((((data16 === "host-consent") || (data16 === "market-certificate")) || (data16 === "cluster-contract")) || (data16 === "platform-certificate")) || (data16 === "neighbour-consent")) || (data16 === "community-consent")) || (data16 === "temporary-approval"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid7 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid7){
var _valid7 = false;
const err34 = {instancePath:instancePath+"/proofs/" + i1,schemaPath:"#/$defs/proofsOfLease/properties/proofs/items/then/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
valid26 = _valid7;
}
if(!valid26){
const err35 = {instancePath:instancePath+"/proofs/" + i1,schemaPath:"#/$defs/proofsOfLease/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
}
var _valid6 = _errs40 === errors;
valid20 = _valid6;
}
if(!valid20){
const err36 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const _errs49 = errors;
let valid28 = true;
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.useType === undefined) && (missing9 = "useType")){
errors++;
}
else {
if(data.useType !== undefined){
if("FREE_USE" !== data.useType){
errors++;
}
}
}
}
var _valid8 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data18 = data.proofs;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
const _errs56 = errors;
let valid34 = true;
const _errs57 = errors;
if(errors === _errs57){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing10;
if((data19.kind === undefined) && (missing10 = "kind")){
errors++;
}
else {
if(data19.kind !== undefined){
let data20 = data19.kind;
if(!(((((((data20 === "lease") || (data20 === "market-certificate")) || (data20 === "cluster-contract")) || (data20 === "platform-certificate")) || (data20 === "neighbour-consent")) || (data20 === "community-consent")) || (data20 === "temporary-approval"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid9 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid9){
var _valid9 = false;
const err42 = {instancePath:instancePath+"/proofs/" + i2,schemaPath:"#/$defs/proofsOfFreeUse/properties/proofs/items/then/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
valid34 = _valid9;
}
if(!valid34){
const err43 = {instancePath:instancePath+"/proofs/" + i2,schemaPath:"#/$defs/proofsOfFreeUse/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
}
var _valid8 = _errs52 === errors;
valid28 = _valid8;
}
if(!valid28){
const err44 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs61 = errors;
let valid36 = true;
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.useType === undefined) && (missing11 = "useType")){
errors++;
}
else {
if(data.useType !== undefined){
if("MARKET_STALL" !== data.useType){
errors++;
}
}
}
}
var _valid10 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs64 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data22 = data.proofs;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
const _errs68 = errors;
let valid42 = true;
const _errs69 = errors;
if(errors === _errs69){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing12;
if((data23.kind === undefined) && (missing12 = "kind")){
errors++;
}
else {
if(data23.kind !== undefined){
let data24 = data23.kind;
if(!(((((((data24 === "deed") || (data24 === "host-consent")) || (data24 === "cluster-contract")) || (data24 === "platform-certificate")) || (data24 === "neighbour-consent")) || (data24 === "community-consent")) || (data24 === "temporary-approval"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid11 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
if(_valid11){
var _valid11 = false;
const err50 = {instancePath:instancePath+"/proofs/" + i3,schemaPath:"#/$defs/proofsOfStall/properties/proofs/items/then/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
valid42 = _valid11;
}
if(!valid42){
const err51 = {instancePath:instancePath+"/proofs/" + i3,schemaPath:"#/$defs/proofsOfStall/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
}
var _valid10 = _errs64 === errors;
valid36 = _valid10;
}
if(!valid36){
const err52 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const _errs73 = errors;
let valid44 = true;
const _errs74 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.useType === undefined) && (missing13 = "useType")){
errors++;
}
else {
if(data.useType !== undefined){
if("CLUSTER" !== data.useType){
errors++;
}
}
}
}
var _valid12 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs76 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data26 = data.proofs;
if(Array.isArray(data26)){
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
let data27 = data26[i4];
const _errs80 = errors;
let valid50 = true;
const _errs81 = errors;
if(errors === _errs81){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing14;
if((data27.kind === undefined) && (missing14 = "kind")){
errors++;
}
else {
if(data27.kind !== undefined){
let data28 = data27.kind;
if(!(((((((data28 === "deed") || (data28 === "lease")) || (data28 === "market-certificate")) || (data28 === "platform-certificate")) || (data28 === "neighbour-consent")) || (data28 === "community-consent")) || (data28 === "temporary-approval"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid13 = _errs81 === errors;
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
if(_valid13){
var _valid13 = false;
const err58 = {instancePath:instancePath+"/proofs/" + i4,schemaPath:"#/$defs/proofsOfCluster/properties/proofs/items/then/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
valid50 = _valid13;
}
if(!valid50){
const err59 = {instancePath:instancePath+"/proofs/" + i4,schemaPath:"#/$defs/proofsOfCluster/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
}
var _valid12 = _errs76 === errors;
valid44 = _valid12;
}
if(!valid44){
const err60 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const _errs85 = errors;
let valid52 = true;
const _errs86 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.useType === undefined) && (missing15 = "useType")){
errors++;
}
else {
if(data.useType !== undefined){
if("HOME_ONLINE" !== data.useType){
errors++;
}
}
}
}
var _valid14 = _errs86 === errors;
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs88 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data30 = data.proofs;
if(Array.isArray(data30)){
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data31 = data30[i5];
const _errs92 = errors;
let valid58 = true;
const _errs93 = errors;
if(errors === _errs93){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing16;
if((data31.kind === undefined) && (missing16 = "kind")){
errors++;
}
else {
if(data31.kind !== undefined){
let data32 = data31.kind;
if(!(((((data32 === "market-certificate") || (data32 === "cluster-contract")) || (data32 === "neighbour-consent")) || (data32 === "community-consent")) || (data32 === "temporary-approval"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid15 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
if(_valid15){
var _valid15 = false;
const err66 = {instancePath:instancePath+"/proofs/" + i5,schemaPath:"#/$defs/proofsOfHomeOnline/properties/proofs/items/then/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
valid58 = _valid15;
}
if(!valid58){
const err67 = {instancePath:instancePath+"/proofs/" + i5,schemaPath:"#/$defs/proofsOfHomeOnline/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
}
var _valid14 = _errs88 === errors;
valid52 = _valid14;
}
if(!valid52){
const err68 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const _errs97 = errors;
let valid60 = true;
const _errs98 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((data.useType === undefined) && (missing17 = "useType")){
errors++;
}
else {
if(data.useType !== undefined){
if("HOME_CONVERTED" !== data.useType){
errors++;
}
}
}
}
var _valid16 = _errs98 === errors;
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs100 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data34 = data.proofs;
if(Array.isArray(data34)){
const len6 = data34.length;
for(let i6=0; i6<len6; i6++){
let data35 = data34[i6];
const _errs104 = errors;
let valid66 = true;
const _errs105 = errors;
if(errors === _errs105){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing18;
if((data35.kind === undefined) && (missing18 = "kind")){
errors++;
}
else {
if(data35.kind !== undefined){
let data36 = data35.kind;
if(!((((data36 === "market-certificate") || (data36 === "cluster-contract")) || (data36 === "platform-certificate")) || (data36 === "temporary-approval"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid17 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
if(_valid17){
var _valid17 = false;
const err74 = {instancePath:instancePath+"/proofs/" + i6,schemaPath:"#/$defs/proofsOfHomeConverted/properties/proofs/items/then/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
valid66 = _valid17;
}
if(!valid66){
const err75 = {instancePath:instancePath+"/proofs/" + i6,schemaPath:"#/$defs/proofsOfHomeConverted/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
}
var _valid16 = _errs100 === errors;
valid60 = _valid16;
}
if(!valid60){
const err76 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const _errs109 = errors;
let valid68 = true;
const _errs110 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if((data.useType === undefined) && (missing19 = "useType")){
errors++;
}
else {
if(data.useType !== undefined){
if("PLATFORM" !== data.useType){
errors++;
}
}
}
}
var _valid18 = _errs110 === errors;
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs112 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data38 = data.proofs;
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
let data39 = data38[i7];
const _errs116 = errors;
let valid74 = true;
const _errs117 = errors;
if(errors === _errs117){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing20;
if((data39.kind === undefined) && (missing20 = "kind")){
errors++;
}
else {
if(data39.kind !== undefined){
let data40 = data39.kind;
if(!((((((((data40 === "deed") || (data40 === "lease")) || (data40 === "host-consent")) || (data40 === "market-certificate")) || (data40 === "cluster-contract")) || (data40 === "neighbour-consent")) || (data40 === "community-consent")) || (data40 === "temporary-approval"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid19 = _errs117 === errors;
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
if(_valid19){
var _valid19 = false;
const err82 = {instancePath:instancePath+"/proofs/" + i7,schemaPath:"#/$defs/proofsOfPlatform/properties/proofs/items/then/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
valid74 = _valid19;
}
if(!valid74){
const err83 = {instancePath:instancePath+"/proofs/" + i7,schemaPath:"#/$defs/proofsOfPlatform/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
}
var _valid18 = _errs112 === errors;
valid68 = _valid18;
}
if(!valid68){
const err84 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const _errs121 = errors;
let valid76 = true;
const _errs122 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if((data.useType === undefined) && (missing21 = "useType")){
errors++;
}
else {
if(data.useType !== undefined){
if("GOV_APPROVED_TEMP" !== data.useType){
errors++;
}
}
}
}
var _valid20 = _errs122 === errors;
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs124 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data42 = data.proofs;
if(Array.isArray(data42)){
const len8 = data42.length;
for(let i8=0; i8<len8; i8++){
let data43 = data42[i8];
const _errs128 = errors;
let valid82 = true;
const _errs129 = errors;
if(errors === _errs129){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing22;
if((data43.kind === undefined) && (missing22 = "kind")){
errors++;
}
else {
if(data43.kind !== undefined){
let data44 = data43.kind;
if(!((((((((data44 === "deed") || (data44 === "lease")) || (data44 === "host-consent")) || (data44 === "market-certificate")) || (data44 === "cluster-contract")) || (data44 === "platform-certificate")) || (data44 === "neighbour-consent")) || (data44 === "community-consent"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid21 = _errs129 === errors;
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
if(_valid21){
var _valid21 = false;
const err90 = {instancePath:instancePath+"/proofs/" + i8,schemaPath:"#/$defs/proofsOfTemporary/properties/proofs/items/then/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
valid82 = _valid21;
}
if(!valid82){
const err91 = {instancePath:instancePath+"/proofs/" + i8,schemaPath:"#/$defs/proofsOfTemporary/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
}
}
var _valid20 = _errs124 === errors;
valid76 = _valid20;
}
if(!valid76){
const err92 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.useType === undefined){
const err93 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "useType"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data.county === undefined){
const err94 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "county"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data.proofs === undefined){
const err95 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proofs"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "useType") || (key0 === "county")) || (key0 === "addressId")) || (key0 === "freeText")) || (key0 === "tail")) || (key0 === "proofs")) || (key0 === "commitment")) || (key0 === "platform"))){
const err96 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.useType !== undefined){
let data45 = data.useType;
if(!(((((((((data45 === "OWN") || (data45 === "LEASE")) || (data45 === "FREE_USE")) || (data45 === "MARKET_STALL")) || (data45 === "CLUSTER")) || (data45 === "HOME_ONLINE")) || (data45 === "HOME_CONVERTED")) || (data45 === "PLATFORM")) || (data45 === "GOV_APPROVED_TEMP"))){
const err97 = {instancePath:instancePath+"/useType",schemaPath:"#/properties/useType/enum",keyword:"enum",params:{allowedValues: ["OWN","LEASE","FREE_USE","MARKET_STALL","CLUSTER","HOME_ONLINE","HOME_CONVERTED","PLATFORM","GOV_APPROVED_TEMP"]}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.county !== undefined){
let data46 = data.county;
if(typeof data46 === "string"){
if(data46.length > 6 && func1(data46) > 6){
const err98 = {instancePath:instancePath+"/county",schemaPath:"#/$defs/region/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data46.length < 2 && func1(data46) < 1){
const err99 = {instancePath:instancePath+"/county",schemaPath:"#/$defs/region/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!pattern6.test(data46)){
const err100 = {instancePath:instancePath+"/county",schemaPath:"#/$defs/region/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{5}$"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/county",schemaPath:"#/$defs/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.addressId !== undefined){
let data47 = data.addressId;
if(typeof data47 === "string"){
if(data47.length > 200 && func1(data47) > 200){
const err102 = {instancePath:instancePath+"/addressId",schemaPath:"#/$defs/token/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data47.length < 2 && func1(data47) < 1){
const err103 = {instancePath:instancePath+"/addressId",schemaPath:"#/$defs/token/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!pattern8.test(data47)){
const err104 = {instancePath:instancePath+"/addressId",schemaPath:"#/$defs/token/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,200}$"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/addressId",schemaPath:"#/$defs/token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(typeof data47 === "string"){
if(data47.length > 60 && func1(data47) > 60){
const err106 = {instancePath:instancePath+"/addressId",schemaPath:"#/properties/addressId/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/addressId",schemaPath:"#/properties/addressId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.freeText !== undefined){
let data48 = data.freeText;
if(typeof data48 === "string"){
if(data48.length > 500 && func1(data48) > 500){
const err108 = {instancePath:instancePath+"/freeText",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data48.length < 2 && func1(data48) < 1){
const err109 = {instancePath:instancePath+"/freeText",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!(ordinary_pattern7.test(data48) || pattern7.test(data48))){
const err110 = {instancePath:instancePath+"/freeText",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/freeText",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(typeof data48 === "string"){
if(data48.length > 100 && func1(data48) > 100){
const err112 = {instancePath:instancePath+"/freeText",schemaPath:"#/properties/freeText/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/freeText",schemaPath:"#/properties/freeText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.tail !== undefined){
let data49 = data.tail;
if(typeof data49 === "string"){
if(data49.length > 500 && func1(data49) > 500){
const err114 = {instancePath:instancePath+"/tail",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data49.length < 2 && func1(data49) < 1){
const err115 = {instancePath:instancePath+"/tail",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!(ordinary_pattern7.test(data49) || pattern7.test(data49))){
const err116 = {instancePath:instancePath+"/tail",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/tail",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(typeof data49 === "string"){
if(data49.length > 100 && func1(data49) > 100){
const err118 = {instancePath:instancePath+"/tail",schemaPath:"#/properties/tail/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/tail",schemaPath:"#/properties/tail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.proofs !== undefined){
let data50 = data.proofs;
if(Array.isArray(data50)){
if(data50.length > 6){
const err120 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const len9 = data50.length;
for(let i9=0; i9<len9; i9++){
let data51 = data50[i9];
if(!(validate2(data51, {instancePath:instancePath+"/proofs/" + i9,parentData:data50,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
const _errs155 = errors;
let valid91 = true;
const _errs156 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing23;
if((data51.kind === undefined) && (missing23 = "kind")){
errors++;
}
else {
if(data51.kind !== undefined){
if("lease" !== data51.kind){
errors++;
}
}
}
}
var _valid22 = _errs156 === errors;
errors = _errs155;
if(vErrors !== null){
if(_errs155){
vErrors.length = _errs155;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs158 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.validTo === undefined){
const err123 = {instancePath:instancePath+"/proofs/" + i9,schemaPath:"#/properties/proofs/items/then/required",keyword:"required",params:{missingProperty: "validTo"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
var _valid22 = _errs158 === errors;
valid91 = _valid22;
}
if(!valid91){
const err124 = {instancePath:instancePath+"/proofs/" + i9,schemaPath:"#/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.kind !== undefined){
let data53 = data51.kind;
if(!(((((((((data53 === "deed") || (data53 === "lease")) || (data53 === "host-consent")) || (data53 === "market-certificate")) || (data53 === "cluster-contract")) || (data53 === "platform-certificate")) || (data53 === "neighbour-consent")) || (data53 === "community-consent")) || (data53 === "temporary-approval"))){
const err125 = {instancePath:instancePath+"/proofs/" + i9+"/kind",schemaPath:"#/properties/proofs/items/properties/kind/enum",keyword:"enum",params:{allowedValues: ["deed","lease","host-consent","market-certificate","cluster-contract","platform-certificate","neighbour-consent","community-consent","temporary-approval"]}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
}
}
else {
const err126 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.commitment !== undefined){
if(typeof data.commitment !== "boolean"){
const err127 = {instancePath:instancePath+"/commitment",schemaPath:"#/properties/commitment/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.platform !== undefined){
let data55 = data.platform;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.name === undefined){
const err128 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data55.storeUrl === undefined){
const err129 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/required",keyword:"required",params:{missingProperty: "storeUrl"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data55.certificateNo === undefined){
const err130 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/required",keyword:"required",params:{missingProperty: "certificateNo"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key1 in data55){
if(!(((key1 === "name") || (key1 === "storeUrl")) || (key1 === "certificateNo"))){
const err131 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data55.name !== undefined){
let data56 = data55.name;
if(typeof data56 === "string"){
if(data56.length > 500 && func1(data56) > 500){
const err132 = {instancePath:instancePath+"/platform/name",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data56.length < 2 && func1(data56) < 1){
const err133 = {instancePath:instancePath+"/platform/name",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!(ordinary_pattern7.test(data56) || pattern7.test(data56))){
const err134 = {instancePath:instancePath+"/platform/name",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/platform/name",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(typeof data56 === "string"){
if(data56.length > 60 && func1(data56) > 60){
const err136 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data55.storeUrl !== undefined){
let data57 = data55.storeUrl;
if(typeof data57 === "string"){
if(data57.length > 200 && func1(data57) > 200){
const err138 = {instancePath:instancePath+"/platform/storeUrl",schemaPath:"#/properties/platform/properties/storeUrl/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data57.length < 2 && func1(data57) < 1){
const err139 = {instancePath:instancePath+"/platform/storeUrl",schemaPath:"#/properties/platform/properties/storeUrl/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern23.test(data57)){
const err140 = {instancePath:instancePath+"/platform/storeUrl",schemaPath:"#/properties/platform/properties/storeUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.-]{3,100}(?::[0-9]{1,5})?(?:/[!-~]*)?$"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/platform/storeUrl",schemaPath:"#/properties/platform/properties/storeUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data55.certificateNo !== undefined){
let data58 = data55.certificateNo;
if(typeof data58 === "string"){
if(data58.length > 500 && func1(data58) > 500){
const err142 = {instancePath:instancePath+"/platform/certificateNo",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data58.length < 2 && func1(data58) < 1){
const err143 = {instancePath:instancePath+"/platform/certificateNo",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!(ordinary_pattern7.test(data58) || pattern7.test(data58))){
const err144 = {instancePath:instancePath+"/platform/certificateNo",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/platform/certificateNo",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(typeof data58 === "string"){
if(data58.length > 60 && func1(data58) > 60){
const err146 = {instancePath:instancePath+"/platform/certificateNo",schemaPath:"#/properties/platform/properties/certificateNo/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/platform/certificateNo",schemaPath:"#/properties/platform/properties/certificateNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

const pattern25 = new RegExp("^S[0-9]{3}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "items") || (key0 === "other")) || (key0 === "approvals")) || (key0 === "onlineOnlySentence"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 4 && func1(data1) > 4){
const err4 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err5 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern25.test(data1)){
const err6 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/pattern",keyword:"pattern",params:{pattern: "^S[0-9]{3}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.other !== undefined){
let data2 = data.other;
if(typeof data2 === "string"){
if(data2.length > 500 && func1(data2) > 500){
const err10 = {instancePath:instancePath+"/other",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
const err11 = {instancePath:instancePath+"/other",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(ordinary_pattern7.test(data2) || pattern7.test(data2))){
const err12 = {instancePath:instancePath+"/other",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/other",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 200 && func1(data2) > 200){
const err14 = {instancePath:instancePath+"/other",schemaPath:"#/properties/other/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.approvals !== undefined){
let data3 = data.approvals;
if(Array.isArray(data3)){
if(data3.length > 20){
const err16 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.item === undefined){
const err17 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.number === undefined){
const err18 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.issuer === undefined){
const err19 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "item") || (key1 === "number")) || (key1 === "issuer")) || (key1 === "issuedOn")) || (key1 === "validTo"))){
const err20 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.item !== undefined){
let data5 = data4.item;
if(typeof data5 === "string"){
if(data5.length > 4 && func1(data5) > 4){
const err21 = {instancePath:instancePath+"/approvals/" + i2+"/item",schemaPath:"#/properties/approvals/items/properties/item/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.length < 2 && func1(data5) < 1){
const err22 = {instancePath:instancePath+"/approvals/" + i2+"/item",schemaPath:"#/properties/approvals/items/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern25.test(data5)){
const err23 = {instancePath:instancePath+"/approvals/" + i2+"/item",schemaPath:"#/properties/approvals/items/properties/item/pattern",keyword:"pattern",params:{pattern: "^S[0-9]{3}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/approvals/" + i2+"/item",schemaPath:"#/properties/approvals/items/properties/item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.number !== undefined){
let data6 = data4.number;
if(typeof data6 === "string"){
if(data6.length > 500 && func1(data6) > 500){
const err25 = {instancePath:instancePath+"/approvals/" + i2+"/number",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.length < 2 && func1(data6) < 1){
const err26 = {instancePath:instancePath+"/approvals/" + i2+"/number",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(ordinary_pattern7.test(data6) || pattern7.test(data6))){
const err27 = {instancePath:instancePath+"/approvals/" + i2+"/number",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/approvals/" + i2+"/number",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 60 && func1(data6) > 60){
const err29 = {instancePath:instancePath+"/approvals/" + i2+"/number",schemaPath:"#/properties/approvals/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/approvals/" + i2+"/number",schemaPath:"#/properties/approvals/items/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.issuer !== undefined){
let data7 = data4.issuer;
if(typeof data7 === "string"){
if(data7.length > 500 && func1(data7) > 500){
const err31 = {instancePath:instancePath+"/approvals/" + i2+"/issuer",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7.length < 2 && func1(data7) < 1){
const err32 = {instancePath:instancePath+"/approvals/" + i2+"/issuer",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(ordinary_pattern7.test(data7) || pattern7.test(data7))){
const err33 = {instancePath:instancePath+"/approvals/" + i2+"/issuer",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/approvals/" + i2+"/issuer",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 60 && func1(data7) > 60){
const err35 = {instancePath:instancePath+"/approvals/" + i2+"/issuer",schemaPath:"#/properties/approvals/items/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/approvals/" + i2+"/issuer",schemaPath:"#/properties/approvals/items/properties/issuer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data4.issuedOn !== undefined){
let data8 = data4.issuedOn;
if(typeof data8 === "string"){
if(data8.length > 10 && func1(data8) > 10){
const err37 = {instancePath:instancePath+"/approvals/" + i2+"/issuedOn",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data8.length < 2 && func1(data8) < 1){
const err38 = {instancePath:instancePath+"/approvals/" + i2+"/issuedOn",schemaPath:"#/$defs/date/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(formats0.test(data8))){
const err39 = {instancePath:instancePath+"/approvals/" + i2+"/issuedOn",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/approvals/" + i2+"/issuedOn",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data4.validTo !== undefined){
let data9 = data4.validTo;
if(typeof data9 === "string"){
if(data9.length > 10 && func1(data9) > 10){
const err41 = {instancePath:instancePath+"/approvals/" + i2+"/validTo",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data9.length < 2 && func1(data9) < 1){
const err42 = {instancePath:instancePath+"/approvals/" + i2+"/validTo",schemaPath:"#/$defs/date/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(formats0.test(data9))){
const err43 = {instancePath:instancePath+"/approvals/" + i2+"/validTo",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/approvals/" + i2+"/validTo",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.onlineOnlySentence !== undefined){
if(typeof data.onlineOnlySentence !== "boolean"){
const err47 = {instancePath:instancePath+"/onlineOnlySentence",schemaPath:"#/properties/onlineOnlySentence/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const pattern32 = new RegExp("^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}]{0,20}$", "u");
const ordinary_pattern32 = new RegExp("^[\\u0021-\\u007e\\u4e00-\\u9fff]{0,20}$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.given === undefined) && (missing0 = "given")){
errors++;
}
else {
if(data.given !== undefined){
if(true !== data.given){
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.division === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "division"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tradeName === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "tradeName"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.trade === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "trade"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.form === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "form"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.given === undefined) && (missing1 = "given")){
errors++;
}
else {
if(data.given !== undefined){
if(false !== data.given){
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.division !== undefined){
const err9 = {instancePath:instancePath+"/division",schemaPath:"#/allOf/1/then/properties/division/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.tradeName !== undefined){
const err10 = {instancePath:instancePath+"/tradeName",schemaPath:"#/allOf/1/then/properties/tradeName/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.trade !== undefined){
const err11 = {instancePath:instancePath+"/trade",schemaPath:"#/allOf/1/then/properties/trade/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.form !== undefined){
const err12 = {instancePath:instancePath+"/form",schemaPath:"#/allOf/1/then/properties/form/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.riskAccepted !== undefined){
const err13 = {instancePath:instancePath+"/riskAccepted",schemaPath:"#/allOf/1/then/properties/riskAccepted/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.reservationId !== undefined){
const err14 = {instancePath:instancePath+"/reservationId",schemaPath:"#/allOf/1/then/properties/reservationId/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
}
if(!valid3){
const err15 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.given === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "given"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "given") || (key0 === "division")) || (key0 === "tradeName")) || (key0 === "trade")) || (key0 === "form")) || (key0 === "riskAccepted")) || (key0 === "reservationId"))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.given !== undefined){
if(typeof data.given !== "boolean"){
const err18 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.division !== undefined){
let data9 = data.division;
if(typeof data9 === "string"){
if(data9.length > 500 && func1(data9) > 500){
const err19 = {instancePath:instancePath+"/division",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.length < 2 && func1(data9) < 1){
const err20 = {instancePath:instancePath+"/division",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(ordinary_pattern7.test(data9) || pattern7.test(data9))){
const err21 = {instancePath:instancePath+"/division",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/division",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data9 === "string"){
if(data9.length > 30 && func1(data9) > 30){
const err23 = {instancePath:instancePath+"/division",schemaPath:"#/properties/division/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/division",schemaPath:"#/properties/division/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tradeName !== undefined){
let data10 = data.tradeName;
if(typeof data10 === "string"){
if(data10.length > 500 && func1(data10) > 500){
const err25 = {instancePath:instancePath+"/tradeName",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.length < 2 && func1(data10) < 1){
const err26 = {instancePath:instancePath+"/tradeName",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(ordinary_pattern7.test(data10) || pattern7.test(data10))){
const err27 = {instancePath:instancePath+"/tradeName",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/tradeName",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data10 === "string"){
if(data10.length > 30 && func1(data10) > 30){
const err29 = {instancePath:instancePath+"/tradeName",schemaPath:"#/properties/tradeName/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/tradeName",schemaPath:"#/properties/tradeName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.trade !== undefined){
let data11 = data.trade;
if(typeof data11 === "string"){
if(data11.length > 20 && func1(data11) > 20){
const err31 = {instancePath:instancePath+"/trade",schemaPath:"#/properties/trade/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(ordinary_pattern32.test(data11) || pattern32.test(data11))){
const err32 = {instancePath:instancePath+"/trade",schemaPath:"#/properties/trade/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}]{0,20}$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/trade",schemaPath:"#/properties/trade/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.form !== undefined){
let data12 = data.form;
if(typeof data12 === "string"){
if(data12.length > 500 && func1(data12) > 500){
const err34 = {instancePath:instancePath+"/form",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.length < 2 && func1(data12) < 1){
const err35 = {instancePath:instancePath+"/form",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(ordinary_pattern7.test(data12) || pattern7.test(data12))){
const err36 = {instancePath:instancePath+"/form",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/form",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data12 === "string"){
if(data12.length > 10 && func1(data12) > 10){
const err38 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.riskAccepted !== undefined){
if(typeof data.riskAccepted !== "boolean"){
const err40 = {instancePath:instancePath+"/riskAccepted",schemaPath:"#/properties/riskAccepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.reservationId !== undefined){
let data14 = data.reservationId;
if(typeof data14 === "string"){
if(data14.length > 200 && func1(data14) > 200){
const err41 = {instancePath:instancePath+"/reservationId",schemaPath:"#/$defs/token/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data14.length < 2 && func1(data14) < 1){
const err42 = {instancePath:instancePath+"/reservationId",schemaPath:"#/$defs/token/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern8.test(data14)){
const err43 = {instancePath:instancePath+"/reservationId",schemaPath:"#/$defs/token/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,200}$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/reservationId",schemaPath:"#/$defs/token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data14 === "string"){
if(data14.length > 60 && func1(data14) > 60){
const err45 = {instancePath:instancePath+"/reservationId",schemaPath:"#/properties/reservationId/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/reservationId",schemaPath:"#/properties/reservationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const pattern42 = new RegExp("^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs4 = errors;
let valid3 = true;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idType === undefined) && (missing0 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data0 = data.idType;
if(!((data0 === "10") || (data0 === "80"))){
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data1 = data.idNo;
if(typeof data1 === "string"){
if(data1.length > 30 && func1(data1) > 30){
const err2 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/0/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/0/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[0-9]{17}[0-9X]$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/0/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs7 === errors;
valid3 = _valid0;
}
if(!valid3){
const err5 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs11 = errors;
let valid6 = true;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.idType === undefined) && (missing1 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data2 = data.idType;
if(!((data2 === "20") || (data2 === "30"))){
errors++;
}
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data3 = data.idNo;
if(typeof data3 === "string"){
if(data3.length > 30 && func1(data3) > 30){
const err8 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/1/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(ordinary_pattern1.test(data3) || pattern1.test(data3))){
const err9 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/1/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[\\p{Script=Han}A-Z0-9]{5,20}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/1/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid1 = _errs14 === errors;
valid6 = _valid1;
}
if(!valid6){
const err11 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs18 = errors;
let valid9 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.idType === undefined) && (missing2 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data4 = data.idType;
if(!((((data4 === "40") || (data4 === "50")) || (data4 === "60")) || (data4 === "70"))){
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data5 = data.idNo;
if(typeof data5 === "string"){
if(data5.length > 30 && func1(data5) > 30){
const err14 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/2/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern2.test(data5)){
const err15 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/2/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{5,20}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/2/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var _valid2 = _errs21 === errors;
valid9 = _valid2;
}
if(!valid9){
const err17 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs25 = errors;
let valid12 = true;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.idType === undefined) && (missing3 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
if("90" !== data.idType){
errors++;
}
}
}
}
var _valid3 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data7 = data.idNo;
if(typeof data7 === "string"){
if(data7.length > 30 && func1(data7) > 30){
const err20 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/3/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(ordinary_pattern3.test(data7) || pattern3.test(data7))){
const err21 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/3/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[\\p{Script=Han}A-Z0-9]{4,30}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/3/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid3 = _errs28 === errors;
valid12 = _valid3;
}
if(!valid12){
const err23 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs32 = errors;
let valid15 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.same === undefined) && (missing4 = "same")){
errors++;
}
else {
if(data.same !== undefined){
if(false !== data.same){
errors++;
}
}
}
}
var _valid4 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err26 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.mobile === undefined){
const err27 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "mobile"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.idType === undefined){
const err28 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "idType"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.idNo === undefined){
const err29 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "idNo"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid4 = _errs35 === errors;
valid15 = _valid4;
}
if(!valid15){
const err30 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs37 = errors;
let valid17 = true;
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.same === undefined) && (missing5 = "same")){
errors++;
}
else {
if(data.same !== undefined){
if(true !== data.same){
errors++;
}
}
}
}
var _valid5 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
const err33 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/properties/name/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.mobile !== undefined){
const err34 = {instancePath:instancePath+"/mobile",schemaPath:"#/allOf/2/then/properties/mobile/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.idType !== undefined){
const err35 = {instancePath:instancePath+"/idType",schemaPath:"#/allOf/2/then/properties/idType/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.idNo !== undefined){
const err36 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/2/then/properties/idNo/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.email !== undefined){
const err37 = {instancePath:instancePath+"/email",schemaPath:"#/allOf/2/then/properties/email/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid5 = _errs40 === errors;
valid17 = _valid5;
}
if(!valid17){
const err38 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.same === undefined){
const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "same"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "same") || (key0 === "name")) || (key0 === "mobile")) || (key0 === "idType")) || (key0 === "idNo")) || (key0 === "email"))){
const err40 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.same !== undefined){
if(typeof data.same !== "boolean"){
const err41 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.name !== undefined){
let data16 = data.name;
if(typeof data16 === "string"){
if(data16.length > 30 && func1(data16) > 30){
const err42 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16.length < 4 && func1(data16) < 2){
const err43 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(ordinary_pattern4.test(data16) || pattern4.test(data16))){
const err44 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/pattern",keyword:"pattern",params:{pattern: "^(?:\\p{Script=Han}+(?:·\\p{Script=Han}+)*|[A-Za-z]+(?:[ .'·-]{1,2}[A-Za-z]+)*)$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.mobile !== undefined){
let data17 = data.mobile;
if(typeof data17 === "string"){
if(data17.length > 11 && func1(data17) > 11){
const err46 = {instancePath:instancePath+"/mobile",schemaPath:"#/$defs/mobile/maxLength",keyword:"maxLength",params:{limit: 11}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data17.length < 2 && func1(data17) < 1){
const err47 = {instancePath:instancePath+"/mobile",schemaPath:"#/$defs/mobile/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern5.test(data17)){
const err48 = {instancePath:instancePath+"/mobile",schemaPath:"#/$defs/mobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/mobile",schemaPath:"#/$defs/mobile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.idType !== undefined){
let data18 = data.idType;
if(!(((((((((data18 === "10") || (data18 === "20")) || (data18 === "30")) || (data18 === "40")) || (data18 === "50")) || (data18 === "60")) || (data18 === "70")) || (data18 === "80")) || (data18 === "90"))){
const err50 = {instancePath:instancePath+"/idType",schemaPath:"#/$defs/idType/enum",keyword:"enum",params:{allowedValues: ["10","20","30","40","50","60","70","80","90"]}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.idNo !== undefined){
let data19 = data.idNo;
if(typeof data19 === "string"){
if(data19.length > 30 && func1(data19) > 30){
const err51 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data19.length < 2 && func1(data19) < 1){
const err52 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.email !== undefined){
let data20 = data.email;
if(typeof data20 === "string"){
if(data20.length > 100 && func1(data20) > 100){
const err54 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data20.length < 2 && func1(data20) < 1){
const err55 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern42.test(data20)){
const err56 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs4 = errors;
let valid3 = true;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idType === undefined) && (missing0 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data0 = data.idType;
if(!((data0 === "10") || (data0 === "80"))){
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data1 = data.idNo;
if(typeof data1 === "string"){
if(data1.length > 30 && func1(data1) > 30){
const err2 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/0/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/0/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[0-9]{17}[0-9X]$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/0/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs7 === errors;
valid3 = _valid0;
}
if(!valid3){
const err5 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs11 = errors;
let valid6 = true;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.idType === undefined) && (missing1 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data2 = data.idType;
if(!((data2 === "20") || (data2 === "30"))){
errors++;
}
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data3 = data.idNo;
if(typeof data3 === "string"){
if(data3.length > 30 && func1(data3) > 30){
const err8 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/1/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(ordinary_pattern1.test(data3) || pattern1.test(data3))){
const err9 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/1/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[\\p{Script=Han}A-Z0-9]{5,20}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/1/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid1 = _errs14 === errors;
valid6 = _valid1;
}
if(!valid6){
const err11 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs18 = errors;
let valid9 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.idType === undefined) && (missing2 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
let data4 = data.idType;
if(!((((data4 === "40") || (data4 === "50")) || (data4 === "60")) || (data4 === "70"))){
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data5 = data.idNo;
if(typeof data5 === "string"){
if(data5.length > 30 && func1(data5) > 30){
const err14 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/2/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern2.test(data5)){
const err15 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/2/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{5,20}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/2/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var _valid2 = _errs21 === errors;
valid9 = _valid2;
}
if(!valid9){
const err17 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs25 = errors;
let valid12 = true;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.idType === undefined) && (missing3 = "idType")){
errors++;
}
else {
if(data.idType !== undefined){
if("90" !== data.idType){
errors++;
}
}
}
}
var _valid3 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data7 = data.idNo;
if(typeof data7 === "string"){
if(data7.length > 30 && func1(data7) > 30){
const err20 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/3/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(ordinary_pattern3.test(data7) || pattern3.test(data7))){
const err21 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/3/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[\\p{Script=Han}A-Z0-9]{4,30}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNoByType/allOf/3/then/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid3 = _errs28 === errors;
valid12 = _valid3;
}
if(!valid12){
const err23 = {instancePath,schemaPath:"#/$defs/idNoByType/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.idType === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idType"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.idNo === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idNo"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.mobile === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mobile"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.powers === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "powers"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "idType")) || (key0 === "idNo")) || (key0 === "mobile")) || (key0 === "realNameToken")) || (key0 === "powerOfAttorney")) || (key0 === "powers"))){
const err29 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 === "string"){
if(data8.length > 30 && func1(data8) > 30){
const err30 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data8.length < 4 && func1(data8) < 2){
const err31 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(ordinary_pattern4.test(data8) || pattern4.test(data8))){
const err32 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/pattern",keyword:"pattern",params:{pattern: "^(?:\\p{Script=Han}+(?:·\\p{Script=Han}+)*|[A-Za-z]+(?:[ .'·-]{1,2}[A-Za-z]+)*)$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/personName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.idType !== undefined){
let data9 = data.idType;
if(!(((((((((data9 === "10") || (data9 === "20")) || (data9 === "30")) || (data9 === "40")) || (data9 === "50")) || (data9 === "60")) || (data9 === "70")) || (data9 === "80")) || (data9 === "90"))){
const err34 = {instancePath:instancePath+"/idType",schemaPath:"#/$defs/idType/enum",keyword:"enum",params:{allowedValues: ["10","20","30","40","50","60","70","80","90"]}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.idNo !== undefined){
let data10 = data.idNo;
if(typeof data10 === "string"){
if(data10.length > 30 && func1(data10) > 30){
const err35 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNo/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data10.length < 2 && func1(data10) < 1){
const err36 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/idNo",schemaPath:"#/$defs/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.mobile !== undefined){
let data11 = data.mobile;
if(typeof data11 === "string"){
if(data11.length > 11 && func1(data11) > 11){
const err38 = {instancePath:instancePath+"/mobile",schemaPath:"#/$defs/mobile/maxLength",keyword:"maxLength",params:{limit: 11}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data11.length < 2 && func1(data11) < 1){
const err39 = {instancePath:instancePath+"/mobile",schemaPath:"#/$defs/mobile/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern5.test(data11)){
const err40 = {instancePath:instancePath+"/mobile",schemaPath:"#/$defs/mobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/mobile",schemaPath:"#/$defs/mobile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.realNameToken !== undefined){
let data12 = data.realNameToken;
if(typeof data12 === "string"){
if(data12.length > 200 && func1(data12) > 200){
const err42 = {instancePath:instancePath+"/realNameToken",schemaPath:"#/$defs/token/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12.length < 2 && func1(data12) < 1){
const err43 = {instancePath:instancePath+"/realNameToken",schemaPath:"#/$defs/token/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern8.test(data12)){
const err44 = {instancePath:instancePath+"/realNameToken",schemaPath:"#/$defs/token/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,200}$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/realNameToken",schemaPath:"#/$defs/token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.powerOfAttorney !== undefined){
let data13 = data.powerOfAttorney;
if(!(validate2(data13, {instancePath:instancePath+"/powerOfAttorney",parentData:data,parentDataProperty:"powerOfAttorney",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.kind !== undefined){
if(!(data13.kind === "power-of-attorney")){
const err46 = {instancePath:instancePath+"/powerOfAttorney/kind",schemaPath:"#/properties/powerOfAttorney/properties/kind/enum",keyword:"enum",params:{allowedValues: ["power-of-attorney"]}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
if(data.powers !== undefined){
let data15 = data.powers;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.verifyCopies === undefined){
const err47 = {instancePath:instancePath+"/powers",schemaPath:"#/properties/powers/required",keyword:"required",params:{missingProperty: "verifyCopies"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data15.correctOwnPapers === undefined){
const err48 = {instancePath:instancePath+"/powers",schemaPath:"#/properties/powers/required",keyword:"required",params:{missingProperty: "correctOwnPapers"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data15.correctForms === undefined){
const err49 = {instancePath:instancePath+"/powers",schemaPath:"#/properties/powers/required",keyword:"required",params:{missingProperty: "correctForms"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data15.collectLicence === undefined){
const err50 = {instancePath:instancePath+"/powers",schemaPath:"#/properties/powers/required",keyword:"required",params:{missingProperty: "collectLicence"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key1 in data15){
if(!((((key1 === "verifyCopies") || (key1 === "correctOwnPapers")) || (key1 === "correctForms")) || (key1 === "collectLicence"))){
const err51 = {instancePath:instancePath+"/powers",schemaPath:"#/properties/powers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.verifyCopies !== undefined){
if(typeof data15.verifyCopies !== "boolean"){
const err52 = {instancePath:instancePath+"/powers/verifyCopies",schemaPath:"#/properties/powers/properties/verifyCopies/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.correctOwnPapers !== undefined){
if(typeof data15.correctOwnPapers !== "boolean"){
const err53 = {instancePath:instancePath+"/powers/correctOwnPapers",schemaPath:"#/properties/powers/properties/correctOwnPapers/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.correctForms !== undefined){
if(typeof data15.correctForms !== "boolean"){
const err54 = {instancePath:instancePath+"/powers/correctForms",schemaPath:"#/properties/powers/properties/correctForms/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.collectLicence !== undefined){
if(typeof data15.collectLicence !== "boolean"){
const err55 = {instancePath:instancePath+"/powers/collectLicence",schemaPath:"#/properties/powers/properties/collectLicence/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/powers",schemaPath:"#/properties/powers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const pattern16 = new RegExp("^(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}(?:-[0-9]{1,6})?)$", "u");
const pattern17 = new RegExp("^[0-9]{6}$", "u");
const pattern35 = new RegExp("^(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,6})?$", "u");
const pattern50 = new RegExp("^(?:operator|agent|family/[0-9])$", "u");
const pattern51 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern52 = new RegExp("^[0-9A-Za-z ,.;:+/=-]*$", "u");
const formats12 = /^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{3})?Z$/;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.organisation === undefined) && (missing0 = "organisation")){
errors++;
}
else {
if(data.organisation !== undefined){
if("family" !== data.organisation){
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.family === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.organisation === undefined) && (missing1 = "organisation")){
errors++;
}
else {
if(data.organisation !== undefined){
if("individual" !== data.organisation){
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.family !== undefined){
const err6 = {instancePath:instancePath+"/family",schemaPath:"#/allOf/1/then/properties/family/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs14 = errors;
let valid6 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.ecommerce === undefined) && (missing2 = "ecommerce")){
errors++;
}
else {
if(data.ecommerce !== undefined){
if(false !== data.ecommerce){
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.premises !== undefined){
let data4 = data.premises;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.useType !== undefined){
let data5 = data4.useType;
if(!(((((((data5 === "OWN") || (data5 === "LEASE")) || (data5 === "FREE_USE")) || (data5 === "MARKET_STALL")) || (data5 === "CLUSTER")) || (data5 === "HOME_CONVERTED")) || (data5 === "GOV_APPROVED_TEMP"))){
const err10 = {instancePath:instancePath+"/premises/useType",schemaPath:"#/allOf/2/then/properties/premises/properties/useType/enum",keyword:"enum",params:{allowedValues: [{"$comment":"Family members are a record item of a family business only (细则 art. 7).","if":{"properties":{"organisation":{"const":"family"}},"required":["organisation"]},"then":{"required":["family"]}},{"if":{"properties":{"organisation":{"const":"individual"}},"required":["organisation"]},"then":{"properties":{"family":false}}},{"$comment":"A network address, or a dwelling used only online, is for e-commerce operators (条例 art. 11(2)).","if":{"properties":{"ecommerce":{"const":false}},"required":["ecommerce"]},"then":{"properties":{"premises":{"properties":{"useType":{"enum":["OWN","LEASE","FREE_USE","MARKET_STALL","CLUSTER","HOME_CONVERTED","GOV_APPROVED_TEMP"]}}}}}},{"$comment":"The online-only sentence can be declined only where the business is online only.","if":{"properties":{"premises":{"type":"object","properties":{"useType":{"enum":["OWN","LEASE","FREE_USE","MARKET_STALL","CLUSTER","HOME_CONVERTED","GOV_APPROVED_TEMP"]}},"required":["useType"]}},"required":["premises"]},"then":{"properties":{"scope":{"properties":{"onlineOnlySentence":false}}}}}][2].then.properties.premises.properties.useType.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
var _valid2 = _errs17 === errors;
valid6 = _valid2;
}
if(!valid6){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs22 = errors;
let valid10 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.premises === undefined) && (missing3 = "premises")){
errors++;
}
else {
if(data.premises !== undefined){
let data6 = data.premises;
const _errs24 = errors;
if(errors === _errs24){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing4;
if((data6.useType === undefined) && (missing4 = "useType")){
errors++;
}
else {
if(data6.useType !== undefined){
let data7 = data6.useType;
if(!(((((((data7 === "OWN") || (data7 === "LEASE")) || (data7 === "FREE_USE")) || (data7 === "MARKET_STALL")) || (data7 === "CLUSTER")) || (data7 === "HOME_CONVERTED")) || (data7 === "GOV_APPROVED_TEMP"))){
errors++;
}
}
}
}
else {
errors++;
}
}
}
}
}
var _valid3 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope !== undefined){
let data8 = data.scope;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.onlineOnlySentence !== undefined){
const err16 = {instancePath:instancePath+"/scope/onlineOnlySentence",schemaPath:"#/allOf/3/then/properties/scope/properties/onlineOnlySentence/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
var _valid3 = _errs27 === errors;
valid10 = _valid3;
}
if(!valid10){
const err17 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operator === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.organisation === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organisation"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.contact === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.premises === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "premises"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.ecommerce === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ecommerce"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.scope === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.name === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.paper === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paper"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.liaison === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "liaison"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.commitments === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commitments"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.signatures === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signatures"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "operator" || key0 === "organisation" || key0 === "family" || key0 === "contact" || key0 === "premises" || key0 === "ecommerce" || key0 === "scope" || key0 === "name" || key0 === "capitalWan" || key0 === "paper" || key0 === "liaison" || key0 === "agent" || key0 === "commitments" || key0 === "signatures"))){
const err29 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.operator !== undefined){
if(!(validate1(data.operator, {instancePath:instancePath+"/operator",parentData:data,parentDataProperty:"operator",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.organisation !== undefined){
let data11 = data.organisation;
if(!((data11 === "individual") || (data11 === "family"))){
const err30 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/enum",keyword:"enum",params:{allowedValues: ["individual","family"]}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.family !== undefined){
let data12 = data.family;
if(Array.isArray(data12)){
if(data12.length > 10){
const err31 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.length < 1){
const err32 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate5(data12[i0], {instancePath:instancePath+"/family/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.contact !== undefined){
let data14 = data.contact;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.phone === undefined){
const err34 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "phone"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data14){
if(!((key1 === "phone") || (key1 === "postcode"))){
const err35 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.phone !== undefined){
let data15 = data14.phone;
if(typeof data15 === "string"){
if(data15.length > 20 && func1(data15) > 20){
const err36 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15.length < 2 && func1(data15) < 1){
const err37 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern16.test(data15)){
const err38 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}(?:-[0-9]{1,6})?)$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.postcode !== undefined){
let data16 = data14.postcode;
if(typeof data16 === "string"){
if(data16.length > 6 && func1(data16) > 6){
const err40 = {instancePath:instancePath+"/contact/postcode",schemaPath:"#/properties/contact/properties/postcode/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data16.length < 2 && func1(data16) < 1){
const err41 = {instancePath:instancePath+"/contact/postcode",schemaPath:"#/properties/contact/properties/postcode/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern17.test(data16)){
const err42 = {instancePath:instancePath+"/contact/postcode",schemaPath:"#/properties/contact/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/contact/postcode",schemaPath:"#/properties/contact/properties/postcode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.premises !== undefined){
if(!(validate8(data.premises, {instancePath:instancePath+"/premises",parentData:data,parentDataProperty:"premises",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.ecommerce !== undefined){
if(typeof data.ecommerce !== "boolean"){
const err45 = {instancePath:instancePath+"/ecommerce",schemaPath:"#/properties/ecommerce/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.scope !== undefined){
if(!(validate11(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate13(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.capitalWan !== undefined){
let data21 = data.capitalWan;
if(typeof data21 === "string"){
if(data21.length > 19 && func1(data21) > 19){
const err46 = {instancePath:instancePath+"/capitalWan",schemaPath:"#/properties/capitalWan/maxLength",keyword:"maxLength",params:{limit: 19}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data21.length < 2 && func1(data21) < 1){
const err47 = {instancePath:instancePath+"/capitalWan",schemaPath:"#/properties/capitalWan/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern35.test(data21)){
const err48 = {instancePath:instancePath+"/capitalWan",schemaPath:"#/properties/capitalWan/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,6})?$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/capitalWan",schemaPath:"#/properties/capitalWan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.paper !== undefined){
let data22 = data.paper;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.original === undefined){
const err50 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "original"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data22.duplicates === undefined){
const err51 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "duplicates"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key2 in data22){
if(!((key2 === "original") || (key2 === "duplicates"))){
const err52 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.original !== undefined){
if(typeof data22.original !== "boolean"){
const err53 = {instancePath:instancePath+"/paper/original",schemaPath:"#/properties/paper/properties/original/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data22.duplicates !== undefined){
let data24 = data22.duplicates;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err54 = {instancePath:instancePath+"/paper/duplicates",schemaPath:"#/properties/paper/properties/duplicates/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9 || isNaN(data24)){
const err55 = {instancePath:instancePath+"/paper/duplicates",schemaPath:"#/properties/paper/properties/duplicates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err56 = {instancePath:instancePath+"/paper/duplicates",schemaPath:"#/properties/paper/properties/duplicates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.liaison !== undefined){
if(!(validate15(data.liaison, {instancePath:instancePath+"/liaison",parentData:data,parentDataProperty:"liaison",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.agent !== undefined){
if(!(validate17(data.agent, {instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.commitments !== undefined){
let data27 = data.commitments;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.truthful === undefined){
const err58 = {instancePath:instancePath+"/commitments",schemaPath:"#/properties/commitments/required",keyword:"required",params:{missingProperty: "truthful"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data27.name === undefined){
const err59 = {instancePath:instancePath+"/commitments",schemaPath:"#/properties/commitments/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data27.premises === undefined){
const err60 = {instancePath:instancePath+"/commitments",schemaPath:"#/properties/commitments/required",keyword:"required",params:{missingProperty: "premises"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data27.permits === undefined){
const err61 = {instancePath:instancePath+"/commitments",schemaPath:"#/properties/commitments/required",keyword:"required",params:{missingProperty: "permits"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key3 in data27){
if(!((((key3 === "truthful") || (key3 === "name")) || (key3 === "premises")) || (key3 === "permits"))){
const err62 = {instancePath:instancePath+"/commitments",schemaPath:"#/properties/commitments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data27.truthful !== undefined){
if(typeof data27.truthful !== "boolean"){
const err63 = {instancePath:instancePath+"/commitments/truthful",schemaPath:"#/properties/commitments/properties/truthful/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data27.name !== undefined){
if(typeof data27.name !== "boolean"){
const err64 = {instancePath:instancePath+"/commitments/name",schemaPath:"#/properties/commitments/properties/name/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data27.premises !== undefined){
if(typeof data27.premises !== "boolean"){
const err65 = {instancePath:instancePath+"/commitments/premises",schemaPath:"#/properties/commitments/properties/premises/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data27.permits !== undefined){
if(typeof data27.permits !== "boolean"){
const err66 = {instancePath:instancePath+"/commitments/permits",schemaPath:"#/properties/commitments/properties/permits/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/commitments",schemaPath:"#/properties/commitments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.signatures !== undefined){
let data32 = data.signatures;
if(Array.isArray(data32)){
if(data32.length > 12){
const err68 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/maxItems",keyword:"maxItems",params:{limit: 12}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len1 = data32.length;
for(let i1=0; i1<len1; i1++){
let data33 = data32[i1];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.signer === undefined){
const err69 = {instancePath:instancePath+"/signatures/" + i1,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty: "signer"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data33.method === undefined){
const err70 = {instancePath:instancePath+"/signatures/" + i1,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data33.contentHash === undefined){
const err71 = {instancePath:instancePath+"/signatures/" + i1,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty: "contentHash"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data33.signedAt === undefined){
const err72 = {instancePath:instancePath+"/signatures/" + i1,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty: "signedAt"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key4 in data33){
if(!(((((key4 === "signer") || (key4 === "method")) || (key4 === "contentHash")) || (key4 === "signedAt")) || (key4 === "strokes"))){
const err73 = {instancePath:instancePath+"/signatures/" + i1,schemaPath:"#/$defs/signature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data33.signer !== undefined){
let data34 = data33.signer;
if(typeof data34 === "string"){
if(data34.length > 12 && func1(data34) > 12){
const err74 = {instancePath:instancePath+"/signatures/" + i1+"/signer",schemaPath:"#/$defs/signature/properties/signer/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data34.length < 2 && func1(data34) < 1){
const err75 = {instancePath:instancePath+"/signatures/" + i1+"/signer",schemaPath:"#/$defs/signature/properties/signer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!pattern50.test(data34)){
const err76 = {instancePath:instancePath+"/signatures/" + i1+"/signer",schemaPath:"#/$defs/signature/properties/signer/pattern",keyword:"pattern",params:{pattern: "^(?:operator|agent|family/[0-9])$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/signatures/" + i1+"/signer",schemaPath:"#/$defs/signature/properties/signer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data33.method !== undefined){
let data35 = data33.method;
if(!((data35 === "handwriting") || (data35 === "face"))){
const err78 = {instancePath:instancePath+"/signatures/" + i1+"/method",schemaPath:"#/$defs/signature/properties/method/enum",keyword:"enum",params:{allowedValues: ["handwriting","face"]}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data33.contentHash !== undefined){
let data36 = data33.contentHash;
if(typeof data36 === "string"){
if(data36.length > 64 && func1(data36) > 64){
const err79 = {instancePath:instancePath+"/signatures/" + i1+"/contentHash",schemaPath:"#/$defs/signature/properties/contentHash/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data36.length < 2 && func1(data36) < 1){
const err80 = {instancePath:instancePath+"/signatures/" + i1+"/contentHash",schemaPath:"#/$defs/signature/properties/contentHash/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!pattern51.test(data36)){
const err81 = {instancePath:instancePath+"/signatures/" + i1+"/contentHash",schemaPath:"#/$defs/signature/properties/contentHash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/signatures/" + i1+"/contentHash",schemaPath:"#/$defs/signature/properties/contentHash/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data33.signedAt !== undefined){
let data37 = data33.signedAt;
if(typeof data37 === "string"){
if(data37.length > 24 && func1(data37) > 24){
const err83 = {instancePath:instancePath+"/signatures/" + i1+"/signedAt",schemaPath:"#/$defs/signature/properties/signedAt/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data37.length < 2 && func1(data37) < 1){
const err84 = {instancePath:instancePath+"/signatures/" + i1+"/signedAt",schemaPath:"#/$defs/signature/properties/signedAt/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!(formats12.test(data37))){
const err85 = {instancePath:instancePath+"/signatures/" + i1+"/signedAt",schemaPath:"#/$defs/signature/properties/signedAt/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/signatures/" + i1+"/signedAt",schemaPath:"#/$defs/signature/properties/signedAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data33.strokes !== undefined){
let data38 = data33.strokes;
if(typeof data38 === "string"){
if(data38.length > 20000 && func1(data38) > 20000){
const err87 = {instancePath:instancePath+"/signatures/" + i1+"/strokes",schemaPath:"#/$defs/signature/properties/strokes/maxLength",keyword:"maxLength",params:{limit: 20000}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data38.length < 2 && func1(data38) < 1){
const err88 = {instancePath:instancePath+"/signatures/" + i1+"/strokes",schemaPath:"#/$defs/signature/properties/strokes/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!pattern52.test(data38)){
const err89 = {instancePath:instancePath+"/signatures/" + i1+"/strokes",schemaPath:"#/$defs/signature/properties/strokes/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z ,.;:+/=-]*$"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/signatures/" + i1+"/strokes",schemaPath:"#/$defs/signature/properties/strokes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/signatures/" + i1,schemaPath:"#/$defs/signature/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
