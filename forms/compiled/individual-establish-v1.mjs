/** Compiled from schema.json by forms/build-validators.ts; written, never edited. */
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://miaopi.invalid/forms/individual-establish/v1","title":"Set-up of an individual business: the answers of one application","description":"Shape and length only. Whether a number's check character is right, a person may register or a name is free is for the rules.","type":"object","additionalProperties":false,"required":["operator","organisation","contact","premises","ecommerce","scope","name","paper","liaison","commitments","signatures"],"properties":{"operator":{"$ref":"#/$defs/operator"},"organisation":{"enum":["individual","family"]},"family":{"type":"array","minItems":1,"maxItems":10,"items":{"$ref":"#/$defs/familyMember"}},"contact":{"type":"object","additionalProperties":false,"required":["phone"],"properties":{"phone":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}(?:-[0-9]{1,6})?)$"},"postcode":{"type":"string","minLength":1,"maxLength":6,"pattern":"^[0-9]{6}$"}}},"premises":{"$ref":"#/$defs/premises"},"ecommerce":{"type":"boolean"},"scope":{"$ref":"#/$defs/scope"},"name":{"$ref":"#/$defs/wishedName"},"capitalWan":{"type":"string","minLength":1,"maxLength":19,"pattern":"^(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,6})?$"},"paper":{"type":"object","additionalProperties":false,"required":["original","duplicates"],"properties":{"original":{"type":"boolean"},"duplicates":{"type":"integer","minimum":0,"maximum":9}}},"liaison":{"$ref":"#/$defs/liaison"},"agent":{"$ref":"#/$defs/agent"},"commitments":{"type":"object","additionalProperties":false,"required":["truthful","name","premises","permits"],"properties":{"truthful":{"type":"boolean"},"name":{"type":"boolean"},"premises":{"type":"boolean"},"permits":{"type":"boolean"}}},"signatures":{"type":"array","maxItems":12,"items":{"$ref":"#/$defs/signature"}}},"allOf":[{"$comment":"Family members are a record item of a family business only (细则 art. 7).","if":{"properties":{"organisation":{"const":"family"}},"required":["organisation"]},"then":{"required":["family"]}},{"if":{"properties":{"organisation":{"const":"individual"}},"required":["organisation"]},"then":{"properties":{"family":false}}},{"$comment":"A network address, or a dwelling used only online, is for e-commerce operators (条例 art. 11(2)).","if":{"properties":{"ecommerce":{"const":false}},"required":["ecommerce"]},"then":{"properties":{"premises":{"properties":{"useType":{"enum":["OWN","LEASE","FREE_USE","MARKET_STALL","CLUSTER","HOME_CONVERTED","GOV_APPROVED_TEMP"]}}}}}},{"$comment":"The online-only sentence can be declined only where the business is online only.","if":{"properties":{"premises":{"type":"object","properties":{"useType":{"enum":["OWN","LEASE","FREE_USE","MARKET_STALL","CLUSTER","HOME_CONVERTED","GOV_APPROVED_TEMP"]}},"required":["useType"]}},"required":["premises"]},"then":{"properties":{"scope":{"properties":{"onlineOnlySentence":false}}}}}],"$defs":{"line":{"$comment":"One line of text: no control, format, private-use or surrogate characters, no line breaks; does not begin with a space.","type":"string","minLength":1,"maxLength":500,"pattern":"^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"},"token":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9_.-]{1,200}$"},"date":{"type":"string","minLength":1,"maxLength":10,"format":"date"},"region":{"type":"string","minLength":1,"maxLength":6,"pattern":"^[1-9][0-9]{5}$"},"mobile":{"type":"string","minLength":1,"maxLength":11,"pattern":"^1[3-9][0-9]{9}$"},"personName":{"$comment":"Han with the middle dot of transliterated names, or Latin for foreigners.","type":"string","minLength":2,"maxLength":30,"pattern":"^(?:\\p{Script=Han}+(?:·\\p{Script=Han}+)*|[A-Za-z]+(?:[ .'·-]{1,2}[A-Za-z]+)*)$"},"idType":{"enum":["10","20","30","40","50","60","70","80","90"]},"idNo":{"type":"string","minLength":1,"maxLength":30},"idNoByType":{"allOf":[{"if":{"properties":{"idType":{"enum":["10","80"]}},"required":["idType"]},"then":{"properties":{"idNo":{"type":"string","maxLength":30,"pattern":"^[0-9]{17}[0-9X]$"}}}},{"if":{"properties":{"idType":{"enum":["20","30"]}},"required":["idType"]},"then":{"properties":{"idNo":{"type":"string","maxLength":30,"pattern":"^[\\p{Script=Han}A-Z0-9]{5,20}$"}}}},{"if":{"properties":{"idType":{"enum":["40","50","60","70"]}},"required":["idType"]},"then":{"properties":{"idNo":{"type":"string","maxLength":30,"pattern":"^[A-Z0-9]{5,20}$"}}}},{"if":{"properties":{"idType":{"const":"90"}},"required":["idType"]},"then":{"properties":{"idNo":{"type":"string","maxLength":30,"pattern":"^[\\p{Script=Han}A-Z0-9]{4,30}$"}}}}]},"document":{"type":"object","additionalProperties":false,"required":["kind","reference"],"properties":{"kind":{"type":"string","minLength":1,"maxLength":30},"reference":{"$ref":"#/$defs/line","type":"string","maxLength":60},"holder":{"$ref":"#/$defs/line","type":"string","maxLength":60},"issuedOn":{"$ref":"#/$defs/date"},"validTo":{"$ref":"#/$defs/date"}}},"operator":{"type":"object","additionalProperties":false,"required":["name","idType","idNo","idValidTo","mobile","residence"],"properties":{"name":{"$ref":"#/$defs/personName"},"idType":{"$ref":"#/$defs/idType"},"idNo":{"$ref":"#/$defs/idNo"},"idValidTo":{"type":"string","minLength":1,"maxLength":10,"if":{"const":"long-term"},"else":{"format":"date","maxLength":10}},"birthDate":{"$ref":"#/$defs/date"},"mobile":{"$ref":"#/$defs/mobile"},"occupation":{"enum":["employed","unemployed","graduate","farmer","veteran","retired","public-official","other"]},"residence":{"type":"object","additionalProperties":false,"required":["region","address"],"properties":{"region":{"$ref":"#/$defs/region"},"address":{"$ref":"#/$defs/line","type":"string","maxLength":100}}},"realNameToken":{"$ref":"#/$defs/token"},"ownIncomeProof":{"$ref":"#/$defs/document","properties":{"kind":{"enum":["income-proof"]}}}},"allOf":[{"$ref":"#/$defs/idNoByType"},{"$comment":"A resident's number carries the birth date; for every other document it is asked.","if":{"properties":{"idType":{"enum":["10","80"]}},"required":["idType"]},"then":{"properties":{"birthDate":false}}},{"if":{"properties":{"idType":{"enum":["20","30","40","50","60","70","90"]}},"required":["idType"]},"then":{"required":["birthDate"]}}]},"familyMember":{"type":"object","additionalProperties":false,"required":["name","idType","idNo","relation"],"properties":{"name":{"$ref":"#/$defs/personName"},"idType":{"$ref":"#/$defs/idType"},"idNo":{"$ref":"#/$defs/idNo"},"relation":{"enum":["spouse","parent","child","other"]},"proof":{"$ref":"#/$defs/document","properties":{"kind":{"enum":["household-book","marriage-certificate"]}}}},"allOf":[{"$ref":"#/$defs/idNoByType"}]},"premises":{"type":"object","additionalProperties":false,"required":["useType","county","proofs"],"properties":{"useType":{"enum":["OWN","LEASE","FREE_USE","MARKET_STALL","CLUSTER","HOME_ONLINE","HOME_CONVERTED","PLATFORM","GOV_APPROVED_TEMP"]},"county":{"$ref":"#/$defs/region"},"addressId":{"$ref":"#/$defs/token","type":"string","maxLength":60},"freeText":{"$ref":"#/$defs/line","type":"string","maxLength":100},"tail":{"$ref":"#/$defs/line","type":"string","maxLength":100},"proofs":{"type":"array","maxItems":6,"items":{"$ref":"#/$defs/document","properties":{"kind":{"enum":["deed","lease","host-consent","market-certificate","cluster-contract","platform-certificate","neighbour-consent","community-consent","temporary-approval"]}},"$comment":"A lease that does not say when it ends is no document.","if":{"properties":{"kind":{"const":"lease"}},"required":["kind"]},"then":{"required":["validTo"]}}},"commitment":{"type":"boolean"},"platform":{"type":"object","additionalProperties":false,"required":["name","storeUrl","certificateNo"],"properties":{"name":{"$ref":"#/$defs/line","type":"string","maxLength":60},"storeUrl":{"type":"string","minLength":1,"maxLength":200,"pattern":"^https?://[A-Za-z0-9.-]{3,100}(?::[0-9]{1,5})?(?:/[!-~]*)?$"},"certificateNo":{"$ref":"#/$defs/line","type":"string","maxLength":60}}}},"allOf":[{"$comment":"A place one can walk to is a door of the address library, or in words where the library has no such door.","if":{"properties":{"useType":{"enum":["OWN","LEASE","FREE_USE","MARKET_STALL","CLUSTER","HOME_ONLINE","HOME_CONVERTED","GOV_APPROVED_TEMP"]}},"required":["useType"],"not":{"required":["freeText"]}},"then":{"required":["addressId"]}},{"if":{"required":["addressId"]},"then":{"properties":{"freeText":false}}},{"if":{"properties":{"useType":{"const":"PLATFORM"}},"required":["useType"]},"then":{"required":["platform"],"properties":{"addressId":false,"freeText":false,"tail":false,"commitment":false}}},{"if":{"properties":{"useType":{"enum":["OWN","LEASE","FREE_USE","MARKET_STALL","CLUSTER","HOME_CONVERTED","GOV_APPROVED_TEMP"]}},"required":["useType"]},"then":{"properties":{"platform":false}}},{"$comment":"The papers that can prove each kind of use; a paper of another kind does not apply.","if":{"properties":{"useType":{"const":"OWN"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfOwn"}},{"if":{"properties":{"useType":{"const":"LEASE"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfLease"}},{"if":{"properties":{"useType":{"const":"FREE_USE"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfFreeUse"}},{"if":{"properties":{"useType":{"const":"MARKET_STALL"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfStall"}},{"if":{"properties":{"useType":{"const":"CLUSTER"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfCluster"}},{"if":{"properties":{"useType":{"const":"HOME_ONLINE"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfHomeOnline"}},{"if":{"properties":{"useType":{"const":"HOME_CONVERTED"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfHomeConverted"}},{"if":{"properties":{"useType":{"const":"PLATFORM"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfPlatform"}},{"if":{"properties":{"useType":{"const":"GOV_APPROVED_TEMP"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfTemporary"}}]},"proofsOfOwn":{"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["lease","host-consent","market-certificate","cluster-contract","platform-certificate","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}},"proofsOfLease":{"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["host-consent","market-certificate","cluster-contract","platform-certificate","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}},"proofsOfFreeUse":{"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["lease","market-certificate","cluster-contract","platform-certificate","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}},"proofsOfStall":{"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["deed","host-consent","cluster-contract","platform-certificate","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}},"proofsOfCluster":{"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["deed","lease","market-certificate","platform-certificate","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}},"proofsOfHomeOnline":{"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["market-certificate","cluster-contract","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}},"proofsOfHomeConverted":{"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["market-certificate","cluster-contract","platform-certificate","temporary-approval"]}},"required":["kind"]},"then":false}}}},"proofsOfPlatform":{"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["deed","lease","host-consent","market-certificate","cluster-contract","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}},"proofsOfTemporary":{"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["deed","lease","host-consent","market-certificate","cluster-contract","platform-certificate","neighbour-consent","community-consent"]}},"required":["kind"]},"then":false}}}},"scope":{"type":"object","additionalProperties":false,"required":["items"],"properties":{"items":{"$comment":"Catalogue ids, the main item first.","type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":4,"pattern":"^S[0-9]{3}$"}},"other":{"$ref":"#/$defs/line","type":"string","maxLength":200},"approvals":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["item","number","issuer"],"properties":{"item":{"type":"string","minLength":1,"maxLength":4,"pattern":"^S[0-9]{3}$"},"number":{"$ref":"#/$defs/line","type":"string","maxLength":60},"issuer":{"$ref":"#/$defs/line","type":"string","maxLength":60},"issuedOn":{"$ref":"#/$defs/date"},"validTo":{"$ref":"#/$defs/date"}}}},"onlineOnlySentence":{"type":"boolean"}}},"wishedName":{"$comment":"A name is optional (细则 art. 6(7)). The trade part may be empty: form words such as 超市 carry the trade by themselves.","type":"object","additionalProperties":false,"required":["given"],"properties":{"given":{"type":"boolean"},"division":{"$ref":"#/$defs/line","type":"string","maxLength":30},"tradeName":{"$ref":"#/$defs/line","type":"string","maxLength":30},"trade":{"type":"string","maxLength":20,"pattern":"^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}]{0,20}$"},"form":{"$ref":"#/$defs/line","type":"string","maxLength":10},"riskAccepted":{"type":"boolean"},"reservationId":{"$ref":"#/$defs/token","type":"string","maxLength":60}},"allOf":[{"if":{"properties":{"given":{"const":true}},"required":["given"]},"then":{"required":["division","tradeName","trade","form"]}},{"if":{"properties":{"given":{"const":false}},"required":["given"]},"then":{"properties":{"division":false,"tradeName":false,"trade":false,"form":false,"riskAccepted":false,"reservationId":false}}}]},"liaison":{"type":"object","additionalProperties":false,"required":["same"],"properties":{"same":{"type":"boolean"},"name":{"$ref":"#/$defs/personName"},"mobile":{"$ref":"#/$defs/mobile"},"idType":{"$ref":"#/$defs/idType"},"idNo":{"$ref":"#/$defs/idNo"},"email":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}$"}},"allOf":[{"$ref":"#/$defs/idNoByType"},{"if":{"properties":{"same":{"const":false}},"required":["same"]},"then":{"required":["name","mobile","idType","idNo"]}},{"if":{"properties":{"same":{"const":true}},"required":["same"]},"then":{"properties":{"name":false,"mobile":false,"idType":false,"idNo":false,"email":false}}}]},"agent":{"type":"object","additionalProperties":false,"required":["name","idType","idNo","mobile","powers"],"properties":{"name":{"$ref":"#/$defs/personName"},"idType":{"$ref":"#/$defs/idType"},"idNo":{"$ref":"#/$defs/idNo"},"mobile":{"$ref":"#/$defs/mobile"},"realNameToken":{"$ref":"#/$defs/token"},"powerOfAttorney":{"$ref":"#/$defs/document","properties":{"kind":{"enum":["power-of-attorney"]}}},"powers":{"$comment":"The four yes-or-no powers printed on the application form.","type":"object","additionalProperties":false,"required":["verifyCopies","correctOwnPapers","correctForms","collectLicence"],"properties":{"verifyCopies":{"type":"boolean"},"correctOwnPapers":{"type":"boolean"},"correctForms":{"type":"boolean"},"collectLicence":{"type":"boolean"}}}},"allOf":[{"$ref":"#/$defs/idNoByType"}]},"signature":{"type":"object","additionalProperties":false,"required":["signer","method","contentHash","signedAt"],"properties":{"signer":{"type":"string","minLength":1,"maxLength":12,"pattern":"^(?:operator|agent|family/[0-9])$"},"method":{"enum":["handwriting","face"]},"contentHash":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[0-9a-f]{64}$"},"signedAt":{"type":"string","minLength":1,"maxLength":24,"format":"date-time"},"strokes":{"type":"string","minLength":1,"maxLength":20000,"pattern":"^[0-9A-Za-z ,.;:+/=-]*$"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => { let length = 0; for (const _ of text) length += 1; return length };
const schema20 = {"type":"object","additionalProperties":false,"required":["name","idType","idNo","idValidTo","mobile","residence"],"properties":{"name":{"$ref":"#/$defs/personName"},"idType":{"$ref":"#/$defs/idType"},"idNo":{"$ref":"#/$defs/idNo"},"idValidTo":{"type":"string","minLength":1,"maxLength":10,"if":{"const":"long-term"},"else":{"format":"date","maxLength":10}},"birthDate":{"$ref":"#/$defs/date"},"mobile":{"$ref":"#/$defs/mobile"},"occupation":{"enum":["employed","unemployed","graduate","farmer","veteran","retired","public-official","other"]},"residence":{"type":"object","additionalProperties":false,"required":["region","address"],"properties":{"region":{"$ref":"#/$defs/region"},"address":{"$ref":"#/$defs/line","type":"string","maxLength":100}}},"realNameToken":{"$ref":"#/$defs/token"},"ownIncomeProof":{"$ref":"#/$defs/document","properties":{"kind":{"enum":["income-proof"]}}}},"allOf":[{"$ref":"#/$defs/idNoByType"},{"$comment":"A resident's number carries the birth date; for every other document it is asked.","if":{"properties":{"idType":{"enum":["10","80"]}},"required":["idType"]},"then":{"properties":{"birthDate":false}}},{"if":{"properties":{"idType":{"enum":["20","30","40","50","60","70","90"]}},"required":["idType"]},"then":{"required":["birthDate"]}}]};
const schema21 = {"allOf":[{"if":{"properties":{"idType":{"enum":["10","80"]}},"required":["idType"]},"then":{"properties":{"idNo":{"type":"string","maxLength":30,"pattern":"^[0-9]{17}[0-9X]$"}}}},{"if":{"properties":{"idType":{"enum":["20","30"]}},"required":["idType"]},"then":{"properties":{"idNo":{"type":"string","maxLength":30,"pattern":"^[\\p{Script=Han}A-Z0-9]{5,20}$"}}}},{"if":{"properties":{"idType":{"enum":["40","50","60","70"]}},"required":["idType"]},"then":{"properties":{"idNo":{"type":"string","maxLength":30,"pattern":"^[A-Z0-9]{5,20}$"}}}},{"if":{"properties":{"idType":{"const":"90"}},"required":["idType"]},"then":{"properties":{"idNo":{"type":"string","maxLength":30,"pattern":"^[\\p{Script=Han}A-Z0-9]{4,30}$"}}}}]};
const pattern3 = new RegExp("^[0-9]{17}[0-9X]$", "u");
const pattern4 = new RegExp("^[\\p{Script=Han}A-Z0-9]{5,20}$", "u");
const pattern5 = new RegExp("^[A-Z0-9]{5,20}$", "u");
const pattern6 = new RegExp("^[\\p{Script=Han}A-Z0-9]{4,30}$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idType === undefined) && (missing0 = "idType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.idType !== undefined){
let data0 = data.idType;
if(!((data0 === "10") || (data0 === "80"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data1 = data.idNo;
if(typeof data1 === "string"){
if(func2(data1) > 30){
const err2 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/0/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data1)){
const err3 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/0/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[0-9]{17}[0-9X]$"},message:"must match pattern \""+"^[0-9]{17}[0-9X]$"+"\""};
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
const err4 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/0/then/properties/idNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid0 = _errs4 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.idNo = true;
props0.idType = true;
}
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.idType === undefined) && (missing1 = "idType")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.idType !== undefined){
let data2 = data.idType;
if(!((data2 === "20") || (data2 === "30"))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
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
if(data.idNo !== undefined){
let data3 = data.idNo;
if(typeof data3 === "string"){
if(func2(data3) > 30){
const err8 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/1/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/1/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[\\p{Script=Han}A-Z0-9]{5,20}$"},message:"must match pattern \""+"^[\\p{Script=Han}A-Z0-9]{5,20}$"+"\""};
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
const err10 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/1/then/properties/idNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid1 = _errs11 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.idNo = true;
props1.idType = true;
}
}
if(!valid4){
const err11 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs15 = errors;
let valid7 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.idType === undefined) && (missing2 = "idType")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.idType !== undefined){
let data4 = data.idType;
if(!((((data4 === "40") || (data4 === "50")) || (data4 === "60")) || (data4 === "70"))){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data5 = data.idNo;
if(typeof data5 === "string"){
if(func2(data5) > 30){
const err14 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/2/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern5.test(data5)){
const err15 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/2/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{5,20}$"},message:"must match pattern \""+"^[A-Z0-9]{5,20}$"+"\""};
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
const err16 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/2/then/properties/idNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid2 = _errs18 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.idNo = true;
props2.idType = true;
}
}
if(!valid7){
const err17 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs22 = errors;
let valid10 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.idType === undefined) && (missing3 = "idType")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data.idType !== undefined){
if("90" !== data.idType){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
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
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idNo !== undefined){
let data7 = data.idNo;
if(typeof data7 === "string"){
if(func2(data7) > 30){
const err20 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/3/then/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern6.test(data7)){
const err21 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/3/then/properties/idNo/pattern",keyword:"pattern",params:{pattern: "^[\\p{Script=Han}A-Z0-9]{4,30}$"},message:"must match pattern \""+"^[\\p{Script=Han}A-Z0-9]{4,30}$"+"\""};
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
const err22 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/3/then/properties/idNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid3 = _errs25 === errors;
valid10 = _valid3;
if(valid10){
var props3 = {};
props3.idNo = true;
props3.idType = true;
}
}
if(!valid10){
const err23 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
validate54.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema22 = {"$comment":"Han with the middle dot of transliterated names, or Latin for foreigners.","type":"string","minLength":2,"maxLength":30,"pattern":"^(?:\\p{Script=Han}+(?:·\\p{Script=Han}+)*|[A-Za-z]+(?:[ .'·-]{1,2}[A-Za-z]+)*)$"};
const pattern7 = new RegExp("^(?:\\p{Script=Han}+(?:·\\p{Script=Han}+)*|[A-Za-z]+(?:[ .'·-]{1,2}[A-Za-z]+)*)$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 30){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 2){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:\\p{Script=Han}+(?:·\\p{Script=Han}+)*|[A-Za-z]+(?:[ .'·-]{1,2}[A-Za-z]+)*)$"},message:"must match pattern \""+"^(?:\\p{Script=Han}+(?:·\\p{Script=Han}+)*|[A-Za-z]+(?:[ .'·-]{1,2}[A-Za-z]+)*)$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"enum":["10","20","30","40","50","60","70","80","90"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((data === "10") || (data === "20")) || (data === "30")) || (data === "40")) || (data === "50")) || (data === "60")) || (data === "70")) || (data === "80")) || (data === "90"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","minLength":1,"maxLength":30};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 30){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","minLength":1,"maxLength":10,"format":"date"};
const formats0 = /^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$/;

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0.test(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","minLength":1,"maxLength":11,"pattern":"^1[3-9][0-9]{9}$"};
const pattern8 = new RegExp("^1[3-9][0-9]{9}$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 11){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 11},message:"must NOT have more than 11 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"},message:"must match pattern \""+"^1[3-9][0-9]{9}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","minLength":1,"maxLength":6,"pattern":"^[1-9][0-9]{5}$"};
const pattern9 = new RegExp("^[1-9][0-9]{5}$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 6){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{5}$"},message:"must match pattern \""+"^[1-9][0-9]{5}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"$comment":"One line of text: no control, format, private-use or surrogate characters, no line breaks; does not begin with a space.","type":"string","minLength":1,"maxLength":500,"pattern":"^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"};
const pattern10 = new RegExp("^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern10.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9_.-]{1,200}$"};
const pattern11 = new RegExp("^[A-Za-z0-9_.-]{1,200}$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern11.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,200}$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","additionalProperties":false,"required":["kind","reference"],"properties":{"kind":{"type":"string","minLength":1,"maxLength":30},"reference":{"$ref":"#/$defs/line","type":"string","maxLength":60},"holder":{"$ref":"#/$defs/line","type":"string","maxLength":60},"issuedOn":{"$ref":"#/$defs/date"},"validTo":{"$ref":"#/$defs/date"}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reference === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(func2(data0) > 30){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!(validate68(data1, {instancePath:instancePath+"/reference",parentData:data,parentDataProperty:"reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(func2(data1) > 60){
const err6 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
const err7 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.holder !== undefined){
let data2 = data.holder;
if(!(validate68(data2, {instancePath:instancePath+"/holder",parentData:data,parentDataProperty:"holder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(func2(data2) > 60){
const err8 = {instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
const err9 = {instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.issuedOn !== undefined){
if(!(validate62(data.issuedOn, {instancePath:instancePath+"/issuedOn",parentData:data,parentDataProperty:"issuedOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate62(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
else {
var props0 = validate54.evaluated.props;
}
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idType === undefined) && (missing0 = "idType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.idType !== undefined){
let data0 = data.idType;
if(!((data0 === "10") || (data0 === "80"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
if(data.birthDate !== undefined){
const err2 = {instancePath:instancePath+"/birthDate",schemaPath:"#/allOf/1/then/properties/birthDate/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
if(valid1){
var props1 = {};
props1.birthDate = true;
props1.idType = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.idType === undefined) && (missing1 = "idType")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.idType !== undefined){
let data2 = data.idType;
if(!(((((((data2 === "20") || (data2 === "30")) || (data2 === "40")) || (data2 === "50")) || (data2 === "60")) || (data2 === "70")) || (data2 === "90"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.birthDate === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "birthDate"},message:"must have required property '"+"birthDate"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
}
if(!valid4){
const err7 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.idType = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.idType === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idType"},message:"must have required property '"+"idType"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.idNo === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idNo"},message:"must have required property '"+"idNo"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.idValidTo === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idValidTo"},message:"must have required property '"+"idValidTo"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.mobile === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mobile"},message:"must have required property '"+"mobile"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.residence === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "residence"},message:"must have required property '"+"residence"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate56(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.idType !== undefined){
if(!(validate58(data.idType, {instancePath:instancePath+"/idType",parentData:data,parentDataProperty:"idType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.idNo !== undefined){
if(!(validate60(data.idNo, {instancePath:instancePath+"/idNo",parentData:data,parentDataProperty:"idNo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.idValidTo !== undefined){
let data6 = data.idValidTo;
const _errs19 = errors;
let valid7 = true;
const _errs20 = errors;
if("long-term" !== data6){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs21 = errors;
if(typeof data6 === "string"){
if(func2(data6) > 10){
const err16 = {instancePath:instancePath+"/idValidTo",schemaPath:"#/properties/idValidTo/else/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(formats0.test(data6))){
const err17 = {instancePath:instancePath+"/idValidTo",schemaPath:"#/properties/idValidTo/else/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
valid7 = _valid2;
}
if(!valid7){
const err18 = {instancePath:instancePath+"/idValidTo",schemaPath:"#/properties/idValidTo/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) > 10){
const err19 = {instancePath:instancePath+"/idValidTo",schemaPath:"#/properties/idValidTo/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data6) < 1){
const err20 = {instancePath:instancePath+"/idValidTo",schemaPath:"#/properties/idValidTo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err21 = {instancePath:instancePath+"/idValidTo",schemaPath:"#/properties/idValidTo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.birthDate !== undefined){
if(!(validate62(data.birthDate, {instancePath:instancePath+"/birthDate",parentData:data,parentDataProperty:"birthDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.mobile !== undefined){
if(!(validate64(data.mobile, {instancePath:instancePath+"/mobile",parentData:data,parentDataProperty:"mobile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.occupation !== undefined){
let data9 = data.occupation;
if(!((((((((data9 === "employed") || (data9 === "unemployed")) || (data9 === "graduate")) || (data9 === "farmer")) || (data9 === "veteran")) || (data9 === "retired")) || (data9 === "public-official")) || (data9 === "other"))){
const err22 = {instancePath:instancePath+"/occupation",schemaPath:"#/properties/occupation/enum",keyword:"enum",params:{allowedValues: schema20.properties.occupation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.residence !== undefined){
let data10 = data.residence;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.region === undefined){
const err23 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.address === undefined){
const err24 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "region") || (key1 === "address"))){
const err25 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.region !== undefined){
if(!(validate66(data10.region, {instancePath:instancePath+"/residence/region",parentData:data10,parentDataProperty:"region",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data10.address !== undefined){
let data12 = data10.address;
if(!(validate68(data12, {instancePath:instancePath+"/residence/address",parentData:data10,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(typeof data12 === "string"){
if(func2(data12) > 100){
const err26 = {instancePath:instancePath+"/residence/address",schemaPath:"#/properties/residence/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/residence/address",schemaPath:"#/properties/residence/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err28 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.realNameToken !== undefined){
if(!(validate70(data.realNameToken, {instancePath:instancePath+"/realNameToken",parentData:data,parentDataProperty:"realNameToken",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.ownIncomeProof !== undefined){
let data14 = data.ownIncomeProof;
if(!(validate72(data14, {instancePath:instancePath+"/ownIncomeProof",parentData:data,parentDataProperty:"ownIncomeProof",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.kind !== undefined){
if(!(data14.kind === "income-proof")){
const err29 = {instancePath:instancePath+"/ownIncomeProof/kind",schemaPath:"#/properties/ownIncomeProof/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.properties.ownIncomeProof.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","additionalProperties":false,"required":["name","idType","idNo","relation"],"properties":{"name":{"$ref":"#/$defs/personName"},"idType":{"$ref":"#/$defs/idType"},"idNo":{"$ref":"#/$defs/idNo"},"relation":{"enum":["spouse","parent","child","other"]},"proof":{"$ref":"#/$defs/document","properties":{"kind":{"enum":["household-book","marriage-certificate"]}}}},"allOf":[{"$ref":"#/$defs/idNoByType"}]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.idType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idType"},message:"must have required property '"+"idType"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.idNo === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idNo"},message:"must have required property '"+"idNo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.relation === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "idType")) || (key0 === "idNo")) || (key0 === "relation")) || (key0 === "proof"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate56(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.idType !== undefined){
if(!(validate58(data.idType, {instancePath:instancePath+"/idType",parentData:data,parentDataProperty:"idType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.idNo !== undefined){
if(!(validate60(data.idNo, {instancePath:instancePath+"/idNo",parentData:data,parentDataProperty:"idNo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.relation !== undefined){
let data3 = data.relation;
if(!((((data3 === "spouse") || (data3 === "parent")) || (data3 === "child")) || (data3 === "other"))){
const err5 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues: schema31.properties.relation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.proof !== undefined){
let data4 = data.proof;
if(!(validate72(data4, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind !== undefined){
let data5 = data4.kind;
if(!((data5 === "household-book") || (data5 === "marriage-certificate"))){
const err6 = {instancePath:instancePath+"/proof/kind",schemaPath:"#/properties/proof/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.proof.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","additionalProperties":false,"required":["useType","county","proofs"],"properties":{"useType":{"enum":["OWN","LEASE","FREE_USE","MARKET_STALL","CLUSTER","HOME_ONLINE","HOME_CONVERTED","PLATFORM","GOV_APPROVED_TEMP"]},"county":{"$ref":"#/$defs/region"},"addressId":{"$ref":"#/$defs/token","type":"string","maxLength":60},"freeText":{"$ref":"#/$defs/line","type":"string","maxLength":100},"tail":{"$ref":"#/$defs/line","type":"string","maxLength":100},"proofs":{"type":"array","maxItems":6,"items":{"$ref":"#/$defs/document","properties":{"kind":{"enum":["deed","lease","host-consent","market-certificate","cluster-contract","platform-certificate","neighbour-consent","community-consent","temporary-approval"]}},"$comment":"A lease that does not say when it ends is no document.","if":{"properties":{"kind":{"const":"lease"}},"required":["kind"]},"then":{"required":["validTo"]}}},"commitment":{"type":"boolean"},"platform":{"type":"object","additionalProperties":false,"required":["name","storeUrl","certificateNo"],"properties":{"name":{"$ref":"#/$defs/line","type":"string","maxLength":60},"storeUrl":{"type":"string","minLength":1,"maxLength":200,"pattern":"^https?://[A-Za-z0-9.-]{3,100}(?::[0-9]{1,5})?(?:/[!-~]*)?$"},"certificateNo":{"$ref":"#/$defs/line","type":"string","maxLength":60}}}},"allOf":[{"$comment":"A place one can walk to is a door of the address library, or in words where the library has no such door.","if":{"properties":{"useType":{"enum":["OWN","LEASE","FREE_USE","MARKET_STALL","CLUSTER","HOME_ONLINE","HOME_CONVERTED","GOV_APPROVED_TEMP"]}},"required":["useType"],"not":{"required":["freeText"]}},"then":{"required":["addressId"]}},{"if":{"required":["addressId"]},"then":{"properties":{"freeText":false}}},{"if":{"properties":{"useType":{"const":"PLATFORM"}},"required":["useType"]},"then":{"required":["platform"],"properties":{"addressId":false,"freeText":false,"tail":false,"commitment":false}}},{"if":{"properties":{"useType":{"enum":["OWN","LEASE","FREE_USE","MARKET_STALL","CLUSTER","HOME_CONVERTED","GOV_APPROVED_TEMP"]}},"required":["useType"]},"then":{"properties":{"platform":false}}},{"$comment":"The papers that can prove each kind of use; a paper of another kind does not apply.","if":{"properties":{"useType":{"const":"OWN"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfOwn"}},{"if":{"properties":{"useType":{"const":"LEASE"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfLease"}},{"if":{"properties":{"useType":{"const":"FREE_USE"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfFreeUse"}},{"if":{"properties":{"useType":{"const":"MARKET_STALL"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfStall"}},{"if":{"properties":{"useType":{"const":"CLUSTER"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfCluster"}},{"if":{"properties":{"useType":{"const":"HOME_ONLINE"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfHomeOnline"}},{"if":{"properties":{"useType":{"const":"HOME_CONVERTED"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfHomeConverted"}},{"if":{"properties":{"useType":{"const":"PLATFORM"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfPlatform"}},{"if":{"properties":{"useType":{"const":"GOV_APPROVED_TEMP"}},"required":["useType"]},"then":{"$ref":"#/$defs/proofsOfTemporary"}}]};
const schema33 = {"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["lease","host-consent","market-certificate","cluster-contract","platform-certificate","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data0 = data.proofs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs2 = errors;
let valid3 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.kind !== undefined){
let data2 = data1.kind;
if(!((((((((data2 === "lease") || (data2 === "host-consent")) || (data2 === "market-certificate")) || (data2 === "cluster-contract")) || (data2 === "platform-certificate")) || (data2 === "neighbour-consent")) || (data2 === "community-consent")) || (data2 === "temporary-approval"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
var _valid0 = false;
const err3 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"proofs":true},"dynamicProps":false,"dynamicItems":false};

const schema34 = {"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["host-consent","market-certificate","cluster-contract","platform-certificate","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data0 = data.proofs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs2 = errors;
let valid3 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.kind !== undefined){
let data2 = data1.kind;
if(!(((((((data2 === "host-consent") || (data2 === "market-certificate")) || (data2 === "cluster-contract")) || (data2 === "platform-certificate")) || (data2 === "neighbour-consent")) || (data2 === "community-consent")) || (data2 === "temporary-approval"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
var _valid0 = false;
const err3 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"proofs":true},"dynamicProps":false,"dynamicItems":false};

const schema35 = {"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["lease","market-certificate","cluster-contract","platform-certificate","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data0 = data.proofs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs2 = errors;
let valid3 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.kind !== undefined){
let data2 = data1.kind;
if(!(((((((data2 === "lease") || (data2 === "market-certificate")) || (data2 === "cluster-contract")) || (data2 === "platform-certificate")) || (data2 === "neighbour-consent")) || (data2 === "community-consent")) || (data2 === "temporary-approval"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
var _valid0 = false;
const err3 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":{"proofs":true},"dynamicProps":false,"dynamicItems":false};

const schema36 = {"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["deed","host-consent","cluster-contract","platform-certificate","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data0 = data.proofs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs2 = errors;
let valid3 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.kind !== undefined){
let data2 = data1.kind;
if(!(((((((data2 === "deed") || (data2 === "host-consent")) || (data2 === "cluster-contract")) || (data2 === "platform-certificate")) || (data2 === "neighbour-consent")) || (data2 === "community-consent")) || (data2 === "temporary-approval"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
var _valid0 = false;
const err3 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"proofs":true},"dynamicProps":false,"dynamicItems":false};

const schema37 = {"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["deed","lease","market-certificate","platform-certificate","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data0 = data.proofs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs2 = errors;
let valid3 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.kind !== undefined){
let data2 = data1.kind;
if(!(((((((data2 === "deed") || (data2 === "lease")) || (data2 === "market-certificate")) || (data2 === "platform-certificate")) || (data2 === "neighbour-consent")) || (data2 === "community-consent")) || (data2 === "temporary-approval"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
var _valid0 = false;
const err3 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":{"proofs":true},"dynamicProps":false,"dynamicItems":false};

const schema38 = {"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["market-certificate","cluster-contract","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data0 = data.proofs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs2 = errors;
let valid3 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.kind !== undefined){
let data2 = data1.kind;
if(!(((((data2 === "market-certificate") || (data2 === "cluster-contract")) || (data2 === "neighbour-consent")) || (data2 === "community-consent")) || (data2 === "temporary-approval"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
var _valid0 = false;
const err3 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":{"proofs":true},"dynamicProps":false,"dynamicItems":false};

const schema39 = {"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["market-certificate","cluster-contract","platform-certificate","temporary-approval"]}},"required":["kind"]},"then":false}}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data0 = data.proofs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs2 = errors;
let valid3 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.kind !== undefined){
let data2 = data1.kind;
if(!((((data2 === "market-certificate") || (data2 === "cluster-contract")) || (data2 === "platform-certificate")) || (data2 === "temporary-approval"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
var _valid0 = false;
const err3 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"proofs":true},"dynamicProps":false,"dynamicItems":false};

const schema40 = {"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["deed","lease","host-consent","market-certificate","cluster-contract","neighbour-consent","community-consent","temporary-approval"]}},"required":["kind"]},"then":false}}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data0 = data.proofs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs2 = errors;
let valid3 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.kind !== undefined){
let data2 = data1.kind;
if(!((((((((data2 === "deed") || (data2 === "lease")) || (data2 === "host-consent")) || (data2 === "market-certificate")) || (data2 === "cluster-contract")) || (data2 === "neighbour-consent")) || (data2 === "community-consent")) || (data2 === "temporary-approval"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
var _valid0 = false;
const err3 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":{"proofs":true},"dynamicProps":false,"dynamicItems":false};

const schema41 = {"properties":{"proofs":{"items":{"if":{"type":"object","properties":{"kind":{"enum":["deed","lease","host-consent","market-certificate","cluster-contract","platform-certificate","neighbour-consent","community-consent"]}},"required":["kind"]},"then":false}}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proofs !== undefined){
let data0 = data.proofs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs2 = errors;
let valid3 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.kind !== undefined){
let data2 = data1.kind;
if(!((((((((data2 === "deed") || (data2 === "lease")) || (data2 === "host-consent")) || (data2 === "market-certificate")) || (data2 === "cluster-contract")) || (data2 === "platform-certificate")) || (data2 === "neighbour-consent")) || (data2 === "community-consent"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
var _valid0 = false;
const err3 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":{"proofs":true},"dynamicProps":false,"dynamicItems":false};

const pattern14 = new RegExp("^https?://[A-Za-z0-9.-]{3,100}(?::[0-9]{1,5})?(?:/[!-~]*)?$", "u");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.freeText === undefined) && (missing0 = "freeText")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data.useType !== undefined){
let data0 = data.useType;
if(!((((((((data0 === "OWN") || (data0 === "LEASE")) || (data0 === "FREE_USE")) || (data0 === "MARKET_STALL")) || (data0 === "CLUSTER")) || (data0 === "HOME_ONLINE")) || (data0 === "HOME_CONVERTED")) || (data0 === "GOV_APPROVED_TEMP"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
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
const err4 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "addressId"},message:"must have required property '"+"addressId"+"'"};
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
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
const err6 = {};
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
const err7 = {instancePath:instancePath+"/freeText",schemaPath:"#/allOf/1/then/properties/freeText/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
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
if(valid4){
var props0 = {};
props0.freeText = true;
}
}
if(!valid4){
const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.useType = true;
}
const _errs14 = errors;
let valid6 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.useType === undefined) && (missing3 = "useType")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.useType !== undefined){
if("PLATFORM" !== data.useType){
const err10 = {};
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
const err11 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "platform"},message:"must have required property '"+"platform"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.addressId !== undefined){
const err12 = {instancePath:instancePath+"/addressId",schemaPath:"#/allOf/2/then/properties/addressId/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.freeText !== undefined){
const err13 = {instancePath:instancePath+"/freeText",schemaPath:"#/allOf/2/then/properties/freeText/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.tail !== undefined){
const err14 = {instancePath:instancePath+"/tail",schemaPath:"#/allOf/2/then/properties/tail/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.commitment !== undefined){
const err15 = {instancePath:instancePath+"/commitment",schemaPath:"#/allOf/2/then/properties/commitment/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
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
if(valid6){
var props1 = {};
props1.addressId = true;
props1.freeText = true;
props1.tail = true;
props1.commitment = true;
props1.useType = true;
}
}
if(!valid6){
const err16 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs19 = errors;
let valid9 = true;
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.useType === undefined) && (missing4 = "useType")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data.useType !== undefined){
let data7 = data.useType;
if(!(((((((data7 === "OWN") || (data7 === "LEASE")) || (data7 === "FREE_USE")) || (data7 === "MARKET_STALL")) || (data7 === "CLUSTER")) || (data7 === "HOME_CONVERTED")) || (data7 === "GOV_APPROVED_TEMP"))){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
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
const err19 = {instancePath:instancePath+"/platform",schemaPath:"#/allOf/3/then/properties/platform/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
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
if(valid9){
var props2 = {};
props2.platform = true;
props2.useType = true;
}
}
if(!valid9){
const err20 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs25 = errors;
let valid12 = true;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.useType === undefined) && (missing5 = "useType")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data.useType !== undefined){
if("OWN" !== data.useType){
const err22 = {};
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
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid4 = _errs28 === errors;
valid12 = _valid4;
if(valid12){
var props3 = {};
props3.proofs = true;
props3.useType = true;
}
}
if(!valid12){
const err23 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs30 = errors;
let valid14 = true;
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.useType === undefined) && (missing6 = "useType")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.useType !== undefined){
if("LEASE" !== data.useType){
const err25 = {};
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
}
var _valid5 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs33 = errors;
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var _valid5 = _errs33 === errors;
valid14 = _valid5;
if(valid14){
var props4 = {};
props4.proofs = true;
props4.useType = true;
}
}
if(!valid14){
const err26 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs35 = errors;
let valid16 = true;
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.useType === undefined) && (missing7 = "useType")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data.useType !== undefined){
if("FREE_USE" !== data.useType){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
var _valid6 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs38 = errors;
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var _valid6 = _errs38 === errors;
valid16 = _valid6;
if(valid16){
var props5 = {};
props5.proofs = true;
props5.useType = true;
}
}
if(!valid16){
const err29 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs40 = errors;
let valid18 = true;
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.useType === undefined) && (missing8 = "useType")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
if(data.useType !== undefined){
if("MARKET_STALL" !== data.useType){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
var _valid7 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs43 = errors;
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var _valid7 = _errs43 === errors;
valid18 = _valid7;
if(valid18){
var props6 = {};
props6.proofs = true;
props6.useType = true;
}
}
if(!valid18){
const err32 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs45 = errors;
let valid20 = true;
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.useType === undefined) && (missing9 = "useType")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(data.useType !== undefined){
if("CLUSTER" !== data.useType){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
var _valid8 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs48 = errors;
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var _valid8 = _errs48 === errors;
valid20 = _valid8;
if(valid20){
var props7 = {};
props7.proofs = true;
props7.useType = true;
}
}
if(!valid20){
const err35 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs50 = errors;
let valid22 = true;
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.useType === undefined) && (missing10 = "useType")){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data.useType !== undefined){
if("HOME_ONLINE" !== data.useType){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
var _valid9 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs53 = errors;
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var _valid9 = _errs53 === errors;
valid22 = _valid9;
if(valid22){
var props8 = {};
props8.proofs = true;
props8.useType = true;
}
}
if(!valid22){
const err38 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs55 = errors;
let valid24 = true;
const _errs56 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.useType === undefined) && (missing11 = "useType")){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data.useType !== undefined){
if("HOME_CONVERTED" !== data.useType){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
var _valid10 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs58 = errors;
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid10 = _errs58 === errors;
valid24 = _valid10;
if(valid24){
var props9 = {};
props9.proofs = true;
props9.useType = true;
}
}
if(!valid24){
const err41 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
const _errs60 = errors;
let valid26 = true;
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.useType === undefined) && (missing12 = "useType")){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
if(data.useType !== undefined){
if("PLATFORM" !== data.useType){
const err43 = {};
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
var _valid11 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs63 = errors;
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid11 = _errs63 === errors;
valid26 = _valid11;
if(valid26){
var props10 = {};
props10.proofs = true;
props10.useType = true;
}
}
if(!valid26){
const err44 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(props0 !== true && props10 !== undefined){
if(props10 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props10);
}
}
const _errs65 = errors;
let valid28 = true;
const _errs66 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.useType === undefined) && (missing13 = "useType")){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data.useType !== undefined){
if("GOV_APPROVED_TEMP" !== data.useType){
const err46 = {};
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
var _valid12 = _errs66 === errors;
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs68 = errors;
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var _valid12 = _errs68 === errors;
valid28 = _valid12;
if(valid28){
var props11 = {};
props11.proofs = true;
props11.useType = true;
}
}
if(!valid28){
const err47 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(props0 !== true && props11 !== undefined){
if(props11 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props11);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.useType === undefined){
const err48 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "useType"},message:"must have required property '"+"useType"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data.county === undefined){
const err49 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "county"},message:"must have required property '"+"county"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data.proofs === undefined){
const err50 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proofs"},message:"must have required property '"+"proofs"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "useType") || (key0 === "county")) || (key0 === "addressId")) || (key0 === "freeText")) || (key0 === "tail")) || (key0 === "proofs")) || (key0 === "commitment")) || (key0 === "platform"))){
const err51 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.useType !== undefined){
let data18 = data.useType;
if(!(((((((((data18 === "OWN") || (data18 === "LEASE")) || (data18 === "FREE_USE")) || (data18 === "MARKET_STALL")) || (data18 === "CLUSTER")) || (data18 === "HOME_ONLINE")) || (data18 === "HOME_CONVERTED")) || (data18 === "PLATFORM")) || (data18 === "GOV_APPROVED_TEMP"))){
const err52 = {instancePath:instancePath+"/useType",schemaPath:"#/properties/useType/enum",keyword:"enum",params:{allowedValues: schema32.properties.useType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.county !== undefined){
if(!(validate66(data.county, {instancePath:instancePath+"/county",parentData:data,parentDataProperty:"county",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.addressId !== undefined){
let data20 = data.addressId;
if(!(validate70(data20, {instancePath:instancePath+"/addressId",parentData:data,parentDataProperty:"addressId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
if(typeof data20 === "string"){
if(func2(data20) > 60){
const err53 = {instancePath:instancePath+"/addressId",schemaPath:"#/properties/addressId/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/addressId",schemaPath:"#/properties/addressId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.freeText !== undefined){
let data21 = data.freeText;
if(!(validate68(data21, {instancePath:instancePath+"/freeText",parentData:data,parentDataProperty:"freeText",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(typeof data21 === "string"){
if(func2(data21) > 100){
const err55 = {instancePath:instancePath+"/freeText",schemaPath:"#/properties/freeText/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/freeText",schemaPath:"#/properties/freeText/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.tail !== undefined){
let data22 = data.tail;
if(!(validate68(data22, {instancePath:instancePath+"/tail",parentData:data,parentDataProperty:"tail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(typeof data22 === "string"){
if(func2(data22) > 100){
const err57 = {instancePath:instancePath+"/tail",schemaPath:"#/properties/tail/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/tail",schemaPath:"#/properties/tail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.proofs !== undefined){
let data23 = data.proofs;
if(Array.isArray(data23)){
if(data23.length > 6){
const err59 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(!(validate72(data24, {instancePath:instancePath+"/proofs/" + i0,parentData:data23,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
const _errs82 = errors;
let valid33 = true;
const _errs83 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing14;
if((data24.kind === undefined) && (missing14 = "kind")){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
if(data24.kind !== undefined){
if("lease" !== data24.kind){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
var _valid13 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs85 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.validTo === undefined){
const err62 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/then/required",keyword:"required",params:{missingProperty: "validTo"},message:"must have required property '"+"validTo"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid13 = _errs85 === errors;
valid33 = _valid13;
}
if(!valid33){
const err63 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/properties/proofs/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.kind !== undefined){
let data26 = data24.kind;
if(!(((((((((data26 === "deed") || (data26 === "lease")) || (data26 === "host-consent")) || (data26 === "market-certificate")) || (data26 === "cluster-contract")) || (data26 === "platform-certificate")) || (data26 === "neighbour-consent")) || (data26 === "community-consent")) || (data26 === "temporary-approval"))){
const err64 = {instancePath:instancePath+"/proofs/" + i0+"/kind",schemaPath:"#/properties/proofs/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.proofs.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
}
else {
const err65 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.commitment !== undefined){
if(typeof data.commitment !== "boolean"){
const err66 = {instancePath:instancePath+"/commitment",schemaPath:"#/properties/commitment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.platform !== undefined){
let data28 = data.platform;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.name === undefined){
const err67 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data28.storeUrl === undefined){
const err68 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/required",keyword:"required",params:{missingProperty: "storeUrl"},message:"must have required property '"+"storeUrl"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data28.certificateNo === undefined){
const err69 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/required",keyword:"required",params:{missingProperty: "certificateNo"},message:"must have required property '"+"certificateNo"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key1 in data28){
if(!(((key1 === "name") || (key1 === "storeUrl")) || (key1 === "certificateNo"))){
const err70 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data28.name !== undefined){
let data29 = data28.name;
if(!(validate68(data29, {instancePath:instancePath+"/platform/name",parentData:data28,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(typeof data29 === "string"){
if(func2(data29) > 60){
const err71 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/properties/name/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data28.storeUrl !== undefined){
let data30 = data28.storeUrl;
if(typeof data30 === "string"){
if(func2(data30) > 200){
const err73 = {instancePath:instancePath+"/platform/storeUrl",schemaPath:"#/properties/platform/properties/storeUrl/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func2(data30) < 1){
const err74 = {instancePath:instancePath+"/platform/storeUrl",schemaPath:"#/properties/platform/properties/storeUrl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern14.test(data30)){
const err75 = {instancePath:instancePath+"/platform/storeUrl",schemaPath:"#/properties/platform/properties/storeUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.-]{3,100}(?::[0-9]{1,5})?(?:/[!-~]*)?$"},message:"must match pattern \""+"^https?://[A-Za-z0-9.-]{3,100}(?::[0-9]{1,5})?(?:/[!-~]*)?$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/platform/storeUrl",schemaPath:"#/properties/platform/properties/storeUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data28.certificateNo !== undefined){
let data31 = data28.certificateNo;
if(!(validate68(data31, {instancePath:instancePath+"/platform/certificateNo",parentData:data28,parentDataProperty:"certificateNo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(typeof data31 === "string"){
if(func2(data31) > 60){
const err77 = {instancePath:instancePath+"/platform/certificateNo",schemaPath:"#/properties/platform/properties/certificateNo/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/platform/certificateNo",schemaPath:"#/properties/platform/properties/certificateNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","additionalProperties":false,"required":["items"],"properties":{"items":{"$comment":"Catalogue ids, the main item first.","type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":4,"pattern":"^S[0-9]{3}$"}},"other":{"$ref":"#/$defs/line","type":"string","maxLength":200},"approvals":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["item","number","issuer"],"properties":{"item":{"type":"string","minLength":1,"maxLength":4,"pattern":"^S[0-9]{3}$"},"number":{"$ref":"#/$defs/line","type":"string","maxLength":60},"issuer":{"$ref":"#/$defs/line","type":"string","maxLength":60},"issuedOn":{"$ref":"#/$defs/date"},"validTo":{"$ref":"#/$defs/date"}}}},"onlineOnlySentence":{"type":"boolean"}}};
const pattern15 = new RegExp("^S[0-9]{3}$", "u");

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(func2(data1) > 4){
const err4 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern15.test(data1)){
const err6 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/pattern",keyword:"pattern",params:{pattern: "^S[0-9]{3}$"},message:"must match pattern \""+"^S[0-9]{3}$"+"\""};
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
const err7 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
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
const err9 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
if(!(validate68(data2, {instancePath:instancePath+"/other",parentData:data,parentDataProperty:"other",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err10 = {instancePath:instancePath+"/other",schemaPath:"#/properties/other/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err11 = {instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.approvals !== undefined){
let data3 = data.approvals;
if(Array.isArray(data3)){
if(data3.length > 20){
const err12 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.item === undefined){
const err13 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.number === undefined){
const err14 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.issuer === undefined){
const err15 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "item") || (key1 === "number")) || (key1 === "issuer")) || (key1 === "issuedOn")) || (key1 === "validTo"))){
const err16 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.item !== undefined){
let data5 = data4.item;
if(typeof data5 === "string"){
if(func2(data5) > 4){
const err17 = {instancePath:instancePath+"/approvals/" + i2+"/item",schemaPath:"#/properties/approvals/items/properties/item/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data5) < 1){
const err18 = {instancePath:instancePath+"/approvals/" + i2+"/item",schemaPath:"#/properties/approvals/items/properties/item/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern15.test(data5)){
const err19 = {instancePath:instancePath+"/approvals/" + i2+"/item",schemaPath:"#/properties/approvals/items/properties/item/pattern",keyword:"pattern",params:{pattern: "^S[0-9]{3}$"},message:"must match pattern \""+"^S[0-9]{3}$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/approvals/" + i2+"/item",schemaPath:"#/properties/approvals/items/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.number !== undefined){
let data6 = data4.number;
if(!(validate68(data6, {instancePath:instancePath+"/approvals/" + i2+"/number",parentData:data4,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(typeof data6 === "string"){
if(func2(data6) > 60){
const err21 = {instancePath:instancePath+"/approvals/" + i2+"/number",schemaPath:"#/properties/approvals/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
const err22 = {instancePath:instancePath+"/approvals/" + i2+"/number",schemaPath:"#/properties/approvals/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.issuer !== undefined){
let data7 = data4.issuer;
if(!(validate68(data7, {instancePath:instancePath+"/approvals/" + i2+"/issuer",parentData:data4,parentDataProperty:"issuer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(typeof data7 === "string"){
if(func2(data7) > 60){
const err23 = {instancePath:instancePath+"/approvals/" + i2+"/issuer",schemaPath:"#/properties/approvals/items/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
const err24 = {instancePath:instancePath+"/approvals/" + i2+"/issuer",schemaPath:"#/properties/approvals/items/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.issuedOn !== undefined){
if(!(validate62(data4.issuedOn, {instancePath:instancePath+"/approvals/" + i2+"/issuedOn",parentData:data4,parentDataProperty:"issuedOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data4.validTo !== undefined){
if(!(validate62(data4.validTo, {instancePath:instancePath+"/approvals/" + i2+"/validTo",parentData:data4,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.onlineOnlySentence !== undefined){
if(typeof data.onlineOnlySentence !== "boolean"){
const err27 = {instancePath:instancePath+"/onlineOnlySentence",schemaPath:"#/properties/onlineOnlySentence/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"$comment":"A name is optional (细则 art. 6(7)). The trade part may be empty: form words such as 超市 carry the trade by themselves.","type":"object","additionalProperties":false,"required":["given"],"properties":{"given":{"type":"boolean"},"division":{"$ref":"#/$defs/line","type":"string","maxLength":30},"tradeName":{"$ref":"#/$defs/line","type":"string","maxLength":30},"trade":{"type":"string","maxLength":20,"pattern":"^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}]{0,20}$"},"form":{"$ref":"#/$defs/line","type":"string","maxLength":10},"riskAccepted":{"type":"boolean"},"reservationId":{"$ref":"#/$defs/token","type":"string","maxLength":60}},"allOf":[{"if":{"properties":{"given":{"const":true}},"required":["given"]},"then":{"required":["division","tradeName","trade","form"]}},{"if":{"properties":{"given":{"const":false}},"required":["given"]},"then":{"properties":{"division":false,"tradeName":false,"trade":false,"form":false,"riskAccepted":false,"reservationId":false}}}]};
const pattern17 = new RegExp("^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}]{0,20}$", "u");

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.given === undefined) && (missing0 = "given")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.given !== undefined){
if(true !== data.given){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "division"},message:"must have required property '"+"division"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tradeName === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "tradeName"},message:"must have required property '"+"tradeName"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.trade === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "trade"},message:"must have required property '"+"trade"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.form === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'"};
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
const err6 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.given !== undefined){
if(false !== data.given){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
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
const err9 = {instancePath:instancePath+"/division",schemaPath:"#/allOf/1/then/properties/division/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.tradeName !== undefined){
const err10 = {instancePath:instancePath+"/tradeName",schemaPath:"#/allOf/1/then/properties/tradeName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.trade !== undefined){
const err11 = {instancePath:instancePath+"/trade",schemaPath:"#/allOf/1/then/properties/trade/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.form !== undefined){
const err12 = {instancePath:instancePath+"/form",schemaPath:"#/allOf/1/then/properties/form/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.riskAccepted !== undefined){
const err13 = {instancePath:instancePath+"/riskAccepted",schemaPath:"#/allOf/1/then/properties/riskAccepted/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.reservationId !== undefined){
const err14 = {instancePath:instancePath+"/reservationId",schemaPath:"#/allOf/1/then/properties/reservationId/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
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
if(valid3){
var props0 = {};
props0.division = true;
props0.tradeName = true;
props0.trade = true;
props0.form = true;
props0.riskAccepted = true;
props0.reservationId = true;
props0.given = true;
}
}
if(!valid3){
const err15 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.given = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.given === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "given"},message:"must have required property '"+"given"+"'"};
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
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err18 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
if(!(validate68(data9, {instancePath:instancePath+"/division",parentData:data,parentDataProperty:"division",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(typeof data9 === "string"){
if(func2(data9) > 30){
const err19 = {instancePath:instancePath+"/division",schemaPath:"#/properties/division/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/division",schemaPath:"#/properties/division/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.tradeName !== undefined){
let data10 = data.tradeName;
if(!(validate68(data10, {instancePath:instancePath+"/tradeName",parentData:data,parentDataProperty:"tradeName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(typeof data10 === "string"){
if(func2(data10) > 30){
const err21 = {instancePath:instancePath+"/tradeName",schemaPath:"#/properties/tradeName/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
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
const err22 = {instancePath:instancePath+"/tradeName",schemaPath:"#/properties/tradeName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.trade !== undefined){
let data11 = data.trade;
if(typeof data11 === "string"){
if(func2(data11) > 20){
const err23 = {instancePath:instancePath+"/trade",schemaPath:"#/properties/trade/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern17.test(data11)){
const err24 = {instancePath:instancePath+"/trade",schemaPath:"#/properties/trade/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}]{0,20}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Zs}]{0,20}$"+"\""};
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
const err25 = {instancePath:instancePath+"/trade",schemaPath:"#/properties/trade/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.form !== undefined){
let data12 = data.form;
if(!(validate68(data12, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(typeof data12 === "string"){
if(func2(data12) > 10){
const err26 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.riskAccepted !== undefined){
if(typeof data.riskAccepted !== "boolean"){
const err28 = {instancePath:instancePath+"/riskAccepted",schemaPath:"#/properties/riskAccepted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.reservationId !== undefined){
let data14 = data.reservationId;
if(!(validate70(data14, {instancePath:instancePath+"/reservationId",parentData:data,parentDataProperty:"reservationId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
if(typeof data14 === "string"){
if(func2(data14) > 60){
const err29 = {instancePath:instancePath+"/reservationId",schemaPath:"#/properties/reservationId/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
const err30 = {instancePath:instancePath+"/reservationId",schemaPath:"#/properties/reservationId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"required":["same"],"properties":{"same":{"type":"boolean"},"name":{"$ref":"#/$defs/personName"},"mobile":{"$ref":"#/$defs/mobile"},"idType":{"$ref":"#/$defs/idType"},"idNo":{"$ref":"#/$defs/idNo"},"email":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}$"}},"allOf":[{"$ref":"#/$defs/idNoByType"},{"if":{"properties":{"same":{"const":false}},"required":["same"]},"then":{"required":["name","mobile","idType","idNo"]}},{"if":{"properties":{"same":{"const":true}},"required":["same"]},"then":{"properties":{"name":false,"mobile":false,"idType":false,"idNo":false,"email":false}}}]};
const pattern19 = new RegExp("^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}$", "u");

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
else {
var props0 = validate54.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.same === undefined) && (missing0 = "same")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.same !== undefined){
if(false !== data.same){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.mobile === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "mobile"},message:"must have required property '"+"mobile"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.idType === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "idType"},message:"must have required property '"+"idType"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.idNo === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "idNo"},message:"must have required property '"+"idNo"+"'"};
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
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.same = true;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.same === undefined) && (missing1 = "same")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.same !== undefined){
if(true !== data.same){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
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
if(data.name !== undefined){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/properties/name/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.mobile !== undefined){
const err10 = {instancePath:instancePath+"/mobile",schemaPath:"#/allOf/2/then/properties/mobile/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.idType !== undefined){
const err11 = {instancePath:instancePath+"/idType",schemaPath:"#/allOf/2/then/properties/idType/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.idNo !== undefined){
const err12 = {instancePath:instancePath+"/idNo",schemaPath:"#/allOf/2/then/properties/idNo/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.email !== undefined){
const err13 = {instancePath:instancePath+"/email",schemaPath:"#/allOf/2/then/properties/email/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
if(valid3){
var props1 = {};
props1.name = true;
props1.mobile = true;
props1.idType = true;
props1.idNo = true;
props1.email = true;
props1.same = true;
}
}
if(!valid3){
const err14 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.same === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "same"},message:"must have required property '"+"same"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "same") || (key0 === "name")) || (key0 === "mobile")) || (key0 === "idType")) || (key0 === "idNo")) || (key0 === "email"))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.same !== undefined){
if(typeof data.same !== "boolean"){
const err17 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate56(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.mobile !== undefined){
if(!(validate64(data.mobile, {instancePath:instancePath+"/mobile",parentData:data,parentDataProperty:"mobile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.idType !== undefined){
if(!(validate58(data.idType, {instancePath:instancePath+"/idType",parentData:data,parentDataProperty:"idType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.idNo !== undefined){
if(!(validate60(data.idNo, {instancePath:instancePath+"/idNo",parentData:data,parentDataProperty:"idNo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data12 = data.email;
if(typeof data12 === "string"){
if(func2(data12) > 100){
const err18 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data12) < 1){
const err19 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern19.test(data12)){
const err20 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}$"},message:"must match pattern \""+"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}$"+"\""};
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
const err21 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"required":["name","idType","idNo","mobile","powers"],"properties":{"name":{"$ref":"#/$defs/personName"},"idType":{"$ref":"#/$defs/idType"},"idNo":{"$ref":"#/$defs/idNo"},"mobile":{"$ref":"#/$defs/mobile"},"realNameToken":{"$ref":"#/$defs/token"},"powerOfAttorney":{"$ref":"#/$defs/document","properties":{"kind":{"enum":["power-of-attorney"]}}},"powers":{"$comment":"The four yes-or-no powers printed on the application form.","type":"object","additionalProperties":false,"required":["verifyCopies","correctOwnPapers","correctForms","collectLicence"],"properties":{"verifyCopies":{"type":"boolean"},"correctOwnPapers":{"type":"boolean"},"correctForms":{"type":"boolean"},"collectLicence":{"type":"boolean"}}}},"allOf":[{"$ref":"#/$defs/idNoByType"}]};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.idType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idType"},message:"must have required property '"+"idType"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.idNo === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idNo"},message:"must have required property '"+"idNo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.mobile === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mobile"},message:"must have required property '"+"mobile"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.powers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "powers"},message:"must have required property '"+"powers"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "idType")) || (key0 === "idNo")) || (key0 === "mobile")) || (key0 === "realNameToken")) || (key0 === "powerOfAttorney")) || (key0 === "powers"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate56(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.idType !== undefined){
if(!(validate58(data.idType, {instancePath:instancePath+"/idType",parentData:data,parentDataProperty:"idType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.idNo !== undefined){
if(!(validate60(data.idNo, {instancePath:instancePath+"/idNo",parentData:data,parentDataProperty:"idNo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.mobile !== undefined){
if(!(validate64(data.mobile, {instancePath:instancePath+"/mobile",parentData:data,parentDataProperty:"mobile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.realNameToken !== undefined){
if(!(validate70(data.realNameToken, {instancePath:instancePath+"/realNameToken",parentData:data,parentDataProperty:"realNameToken",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.powerOfAttorney !== undefined){
let data5 = data.powerOfAttorney;
if(!(validate72(data5, {instancePath:instancePath+"/powerOfAttorney",parentData:data,parentDataProperty:"powerOfAttorney",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.kind !== undefined){
if(!(data5.kind === "power-of-attorney")){
const err6 = {instancePath:instancePath+"/powerOfAttorney/kind",schemaPath:"#/properties/powerOfAttorney/properties/kind/enum",keyword:"enum",params:{allowedValues: schema45.properties.powerOfAttorney.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.powers !== undefined){
let data7 = data.powers;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.verifyCopies === undefined){
const err7 = {instancePath:instancePath+"/powers",schemaPath:"#/properties/powers/required",keyword:"required",params:{missingProperty: "verifyCopies"},message:"must have required property '"+"verifyCopies"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data7.correctOwnPapers === undefined){
const err8 = {instancePath:instancePath+"/powers",schemaPath:"#/properties/powers/required",keyword:"required",params:{missingProperty: "correctOwnPapers"},message:"must have required property '"+"correctOwnPapers"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data7.correctForms === undefined){
const err9 = {instancePath:instancePath+"/powers",schemaPath:"#/properties/powers/required",keyword:"required",params:{missingProperty: "correctForms"},message:"must have required property '"+"correctForms"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7.collectLicence === undefined){
const err10 = {instancePath:instancePath+"/powers",schemaPath:"#/properties/powers/required",keyword:"required",params:{missingProperty: "collectLicence"},message:"must have required property '"+"collectLicence"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data7){
if(!((((key1 === "verifyCopies") || (key1 === "correctOwnPapers")) || (key1 === "correctForms")) || (key1 === "collectLicence"))){
const err11 = {instancePath:instancePath+"/powers",schemaPath:"#/properties/powers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.verifyCopies !== undefined){
if(typeof data7.verifyCopies !== "boolean"){
const err12 = {instancePath:instancePath+"/powers/verifyCopies",schemaPath:"#/properties/powers/properties/verifyCopies/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.correctOwnPapers !== undefined){
if(typeof data7.correctOwnPapers !== "boolean"){
const err13 = {instancePath:instancePath+"/powers/correctOwnPapers",schemaPath:"#/properties/powers/properties/correctOwnPapers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.correctForms !== undefined){
if(typeof data7.correctForms !== "boolean"){
const err14 = {instancePath:instancePath+"/powers/correctForms",schemaPath:"#/properties/powers/properties/correctForms/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.collectLicence !== undefined){
if(typeof data7.collectLicence !== "boolean"){
const err15 = {instancePath:instancePath+"/powers/collectLicence",schemaPath:"#/properties/powers/properties/collectLicence/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/powers",schemaPath:"#/properties/powers/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","additionalProperties":false,"required":["signer","method","contentHash","signedAt"],"properties":{"signer":{"type":"string","minLength":1,"maxLength":12,"pattern":"^(?:operator|agent|family/[0-9])$"},"method":{"enum":["handwriting","face"]},"contentHash":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[0-9a-f]{64}$"},"signedAt":{"type":"string","minLength":1,"maxLength":24,"format":"date-time"},"strokes":{"type":"string","minLength":1,"maxLength":20000,"pattern":"^[0-9A-Za-z ,.;:+/=-]*$"}}};
const pattern20 = new RegExp("^(?:operator|agent|family/[0-9])$", "u");
const pattern21 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern22 = new RegExp("^[0-9A-Za-z ,.;:+/=-]*$", "u");
const formats4 = /^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{3})?Z$/;

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signer === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signer"},message:"must have required property '"+"signer"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.method === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.contentHash === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contentHash"},message:"must have required property '"+"contentHash"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.signedAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signedAt"},message:"must have required property '"+"signedAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "signer") || (key0 === "method")) || (key0 === "contentHash")) || (key0 === "signedAt")) || (key0 === "strokes"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.signer !== undefined){
let data0 = data.signer;
if(typeof data0 === "string"){
if(func2(data0) > 12){
const err5 = {instancePath:instancePath+"/signer",schemaPath:"#/properties/signer/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/signer",schemaPath:"#/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern20.test(data0)){
const err7 = {instancePath:instancePath+"/signer",schemaPath:"#/properties/signer/pattern",keyword:"pattern",params:{pattern: "^(?:operator|agent|family/[0-9])$"},message:"must match pattern \""+"^(?:operator|agent|family/[0-9])$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/signer",schemaPath:"#/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(!((data1 === "handwriting") || (data1 === "face"))){
const err9 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema46.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.contentHash !== undefined){
let data2 = data.contentHash;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err10 = {instancePath:instancePath+"/contentHash",schemaPath:"#/properties/contentHash/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/contentHash",schemaPath:"#/properties/contentHash/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern21.test(data2)){
const err12 = {instancePath:instancePath+"/contentHash",schemaPath:"#/properties/contentHash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err13 = {instancePath:instancePath+"/contentHash",schemaPath:"#/properties/contentHash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.signedAt !== undefined){
let data3 = data.signedAt;
if(typeof data3 === "string"){
if(func2(data3) > 24){
const err14 = {instancePath:instancePath+"/signedAt",schemaPath:"#/properties/signedAt/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data3) < 1){
const err15 = {instancePath:instancePath+"/signedAt",schemaPath:"#/properties/signedAt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats4.test(data3))){
const err16 = {instancePath:instancePath+"/signedAt",schemaPath:"#/properties/signedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err17 = {instancePath:instancePath+"/signedAt",schemaPath:"#/properties/signedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.strokes !== undefined){
let data4 = data.strokes;
if(typeof data4 === "string"){
if(func2(data4) > 20000){
const err18 = {instancePath:instancePath+"/strokes",schemaPath:"#/properties/strokes/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data4) < 1){
const err19 = {instancePath:instancePath+"/strokes",schemaPath:"#/properties/strokes/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern22.test(data4)){
const err20 = {instancePath:instancePath+"/strokes",schemaPath:"#/properties/strokes/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z ,.;:+/=-]*$"},message:"must match pattern \""+"^[0-9A-Za-z ,.;:+/=-]*$"+"\""};
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
const err21 = {instancePath:instancePath+"/strokes",schemaPath:"#/properties/strokes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern12 = new RegExp("^(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}(?:-[0-9]{1,6})?)$", "u");
const pattern13 = new RegExp("^[0-9]{6}$", "u");
const pattern18 = new RegExp("^(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,6})?$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.organisation === undefined) && (missing0 = "organisation")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.organisation !== undefined){
if("family" !== data.organisation){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "family"},message:"must have required property '"+"family"+"'"};
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
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.organisation !== undefined){
if("individual" !== data.organisation){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
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
const err6 = {instancePath:instancePath+"/family",schemaPath:"#/allOf/1/then/properties/family/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
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
if(valid3){
var props0 = {};
props0.family = true;
props0.organisation = true;
}
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.organisation = true;
}
const _errs14 = errors;
let valid6 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.ecommerce === undefined) && (missing2 = "ecommerce")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.ecommerce !== undefined){
if(false !== data.ecommerce){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
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
const err10 = {instancePath:instancePath+"/premises/useType",schemaPath:"#/allOf/2/then/properties/premises/properties/useType/enum",keyword:"enum",params:{allowedValues: schema19.allOf[2].then.properties.premises.properties.useType.enum},message:"must be equal to one of the allowed values"};
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
if(valid6){
var props1 = {};
props1.premises = true;
props1.ecommerce = true;
}
}
if(!valid6){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs22 = errors;
let valid10 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.premises === undefined) && (missing3 = "premises")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
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
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data6.useType !== undefined){
let data7 = data6.useType;
if(!(((((((data7 === "OWN") || (data7 === "LEASE")) || (data7 === "FREE_USE")) || (data7 === "MARKET_STALL")) || (data7 === "CLUSTER")) || (data7 === "HOME_CONVERTED")) || (data7 === "GOV_APPROVED_TEMP"))){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
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
const err16 = {instancePath:instancePath+"/scope/onlineOnlySentence",schemaPath:"#/allOf/3/then/properties/scope/properties/onlineOnlySentence/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
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
if(valid10){
var props2 = {};
props2.scope = true;
props2.premises = true;
}
}
if(!valid10){
const err17 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operator === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.organisation === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organisation"},message:"must have required property '"+"organisation"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.contact === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.premises === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "premises"},message:"must have required property '"+"premises"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.ecommerce === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ecommerce"},message:"must have required property '"+"ecommerce"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.scope === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.name === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.paper === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paper"},message:"must have required property '"+"paper"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.liaison === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "liaison"},message:"must have required property '"+"liaison"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.commitments === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commitments"},message:"must have required property '"+"commitments"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.signatures === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signatures"},message:"must have required property '"+"signatures"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err29 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(!(validate53(data.operator, {instancePath:instancePath+"/operator",parentData:data,parentDataProperty:"operator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.organisation !== undefined){
let data11 = data.organisation;
if(!((data11 === "individual") || (data11 === "family"))){
const err30 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/enum",keyword:"enum",params:{allowedValues: schema19.properties.organisation.enum},message:"must be equal to one of the allowed values"};
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
const err31 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.length < 1){
const err32 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(!(validate79(data12[i0], {instancePath:instancePath+"/family/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err34 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
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
const err35 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
if(func2(data15) > 20){
const err36 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func2(data15) < 1){
const err37 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern12.test(data15)){
const err38 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}(?:-[0-9]{1,6})?)$"},message:"must match pattern \""+"^(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}(?:-[0-9]{1,6})?)$"+"\""};
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
const err39 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(func2(data16) > 6){
const err40 = {instancePath:instancePath+"/contact/postcode",schemaPath:"#/properties/contact/properties/postcode/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func2(data16) < 1){
const err41 = {instancePath:instancePath+"/contact/postcode",schemaPath:"#/properties/contact/properties/postcode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern13.test(data16)){
const err42 = {instancePath:instancePath+"/contact/postcode",schemaPath:"#/properties/contact/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"},message:"must match pattern \""+"^[0-9]{6}$"+"\""};
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
const err43 = {instancePath:instancePath+"/contact/postcode",schemaPath:"#/properties/contact/properties/postcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err44 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(!(validate86(data.premises, {instancePath:instancePath+"/premises",parentData:data,parentDataProperty:"premises",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.ecommerce !== undefined){
if(typeof data.ecommerce !== "boolean"){
const err45 = {instancePath:instancePath+"/ecommerce",schemaPath:"#/properties/ecommerce/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
if(!(validate113(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate120(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.capitalWan !== undefined){
let data21 = data.capitalWan;
if(typeof data21 === "string"){
if(func2(data21) > 19){
const err46 = {instancePath:instancePath+"/capitalWan",schemaPath:"#/properties/capitalWan/maxLength",keyword:"maxLength",params:{limit: 19},message:"must NOT have more than 19 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func2(data21) < 1){
const err47 = {instancePath:instancePath+"/capitalWan",schemaPath:"#/properties/capitalWan/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern18.test(data21)){
const err48 = {instancePath:instancePath+"/capitalWan",schemaPath:"#/properties/capitalWan/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,6})?$"+"\""};
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
const err49 = {instancePath:instancePath+"/capitalWan",schemaPath:"#/properties/capitalWan/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err50 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "original"},message:"must have required property '"+"original"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data22.duplicates === undefined){
const err51 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "duplicates"},message:"must have required property '"+"duplicates"+"'"};
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
const err52 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
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
const err53 = {instancePath:instancePath+"/paper/original",schemaPath:"#/properties/paper/properties/original/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err54 = {instancePath:instancePath+"/paper/duplicates",schemaPath:"#/properties/paper/properties/duplicates/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err55 = {instancePath:instancePath+"/paper/duplicates",schemaPath:"#/properties/paper/properties/duplicates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err56 = {instancePath:instancePath+"/paper/duplicates",schemaPath:"#/properties/paper/properties/duplicates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err57 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(!(validate126(data.liaison, {instancePath:instancePath+"/liaison",parentData:data,parentDataProperty:"liaison",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.agent !== undefined){
if(!(validate133(data.agent, {instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.commitments !== undefined){
let data27 = data.commitments;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.truthful === undefined){
const err58 = {instancePath:instancePath+"/commitments",schemaPath:"#/properties/commitments/required",keyword:"required",params:{missingProperty: "truthful"},message:"must have required property '"+"truthful"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data27.name === undefined){
const err59 = {instancePath:instancePath+"/commitments",schemaPath:"#/properties/commitments/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data27.premises === undefined){
const err60 = {instancePath:instancePath+"/commitments",schemaPath:"#/properties/commitments/required",keyword:"required",params:{missingProperty: "premises"},message:"must have required property '"+"premises"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data27.permits === undefined){
const err61 = {instancePath:instancePath+"/commitments",schemaPath:"#/properties/commitments/required",keyword:"required",params:{missingProperty: "permits"},message:"must have required property '"+"permits"+"'"};
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
const err62 = {instancePath:instancePath+"/commitments",schemaPath:"#/properties/commitments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
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
const err63 = {instancePath:instancePath+"/commitments/truthful",schemaPath:"#/properties/commitments/properties/truthful/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err64 = {instancePath:instancePath+"/commitments/name",schemaPath:"#/properties/commitments/properties/name/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err65 = {instancePath:instancePath+"/commitments/premises",schemaPath:"#/properties/commitments/properties/premises/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err66 = {instancePath:instancePath+"/commitments/permits",schemaPath:"#/properties/commitments/properties/permits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err67 = {instancePath:instancePath+"/commitments",schemaPath:"#/properties/commitments/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err68 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/maxItems",keyword:"maxItems",params:{limit: 12},message:"must NOT have more than 12 items"};
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
if(!(validate142(data32[i1], {instancePath:instancePath+"/signatures/" + i1,parentData:data32,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
