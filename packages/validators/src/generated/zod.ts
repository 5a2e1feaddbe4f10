// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import { z } from "zod";

/** For `uniqueItems`: the items of a set are strings, numbers or booleans. */
const allDiffer = (items: readonly unknown[]): boolean => new Set(items).size === items.length;

/**
 * Names one record for ever: publisher, record type and local part, as in `us-dfc/commitment/2026-0042`. Lower-case ASCII, unique within the publisher, usable as a URL path. The local part must not name a restricted party, amount or status.
 */
export const recordId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}\/[a-z][a-z-]{0,39}\/[a-z0-9][a-z0-9._-]{0,119}$/u);

/** The same text in several languages: BCP 47 language tag → text. */
export const languageMap = z.record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/u), z.string().min(1).max(1000));

/** Names one item within its list: stable, unique in the list, never used again for another item. */
export const itemKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/u);

/** A code from a codelist. */
export const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.+_-]{0,79}$/u);

/** An abbreviation, another spelling or an alias. */
export const otherName = z.strictObject({
  key: itemKey,
  name: z.string().min(1).max(500).exactOptional(),
  kind: code.exactOptional(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/u).exactOptional(),
});

/** The record's number in somebody else's system. */
export const identifier = z.strictObject({
  key: itemKey,
  scheme: code.exactOptional(),
  id: z.string().min(1).max(200).exactOptional(),
});

/** How sure a link between two records is, strongest first; the order has meaning. */
export const certainty = z.enum(["stated", "inferred", "possible"]);

/** Another publisher's record of the same thing. */
export const sameAs = z.strictObject({
  key: itemKey,
  id: recordId.exactOptional(),
  certainty: certainty.exactOptional(),
});

/** The state of a record in the exchange, not of the thing that it describes. */
export const recordStatus = z.enum(["active", "superseded", "withdrawn"]);

/** A moment in UTC: full date, time to the second or finer, and `Z` (ISO 8601). */
export const instant = z.string().regex(/^(?:[12][0-9]{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?Z$/u);

/** Whether a text binds its parties in law, which its title does not decide. */
export const legalForce = z.enum(["binding", "mixed", "non-binding", "not-stated", "ratified"]);

/** Another wording of the title. */
export const titleVariant = z.strictObject({
  key: itemKey,
  title: z.string().min(1).max(1000).exactOptional(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/u).exactOptional(),
  origin: z.string().min(1).max(500).exactOptional(),
});

/** A date as exactly as it is known: a year, a month or a day (ISO 8601), with the calendar checked. */
export const partialDate = z.string().regex(/^(?:[12][0-9]{3}(?:-(?:0[1-9]|1[0-2]))?|(?:[12][0-9]{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29))$/u);

/** How a printed date relates to the day of the event. */
export const dateQualifier = z.enum(["about", "after", "before", "by", "on"]);

/** A change of status and when it happened. */
export const agreementEvent = z.strictObject({
  key: itemKey,
  date: partialDate.exactOptional(),
  dateQualifier: dateQualifier.exactOptional(),
  status: code.exactOptional(),
  note: z.string().min(1).max(20000).exactOptional(),
});

/** One side of the agreement. */
export const agreementParty = z.strictObject({
  key: itemKey,
  organization: recordId.exactOptional(),
  role: code.exactOptional(),
  leadAgencies: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
});

/** An IANA time zone name. */
export const timeZone = z.string().regex(/^[A-Z][A-Za-z0-9_+-]{1,30}(?:\/[A-Za-z0-9_+-]{1,30}){0,2}$/u);

/** Who signed, for whom, when and where. */
export const signature = z.strictObject({
  key: itemKey,
  party: recordId.exactOptional(),
  person: z.string().min(1).max(500).exactOptional(),
  office: z.string().min(1).max(500).exactOptional(),
  date: partialDate.exactOptional(),
  dateQualifier: dateQualifier.exactOptional(),
  place: z.string().min(1).max(500).exactOptional(),
  country: z.string().regex(/^[A-Z]{2}$/u).exactOptional(),
  timeZone: timeZone.exactOptional(),
});

/** Territory over which more than one state claims rights. Naming a claim takes no side. */
export const dispute = z.strictObject({
  claimants: z.array(z.string().regex(/^[A-Z]{2}$/u)).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  note: z.string().min(1).max(20000).exactOptional(),
});

/** Where the agreement applies. */
export const territorialScope = z.strictObject({
  countries: z.array(z.string().regex(/^[A-Z]{2}$/u)).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  seabed: z.boolean().exactOptional(),
  note: z.string().min(1).max(20000).exactOptional(),
  disputed: dispute.exactOptional(),
});

/** Whether a provision stands in the text, kept apart from not having seen it. */
export const provisionPresence = z.enum(["absent", "not-seen", "present"]);

/** How a printed number bounds the true one. */
export const amountQualifier = z.enum(["about", "at-least", "exact", "more-than", "range", "up-to"]);

/** A sum of money and what it measures. At most one amount for each basis holds on a date. */
export const amount = z.strictObject({
  key: itemKey,
  basis: code.exactOptional(),
  value: z.number().gte(0).exactOptional(),
  currency: z.string().regex(/^[A-Z]{3}$/u).exactOptional(),
  qualifier: amountQualifier.exactOptional(),
  max: z.number().gte(0).exactOptional(),
  asPrinted: z.string().min(1).max(500).exactOptional(),
  from: partialDate.exactOptional(),
  until: partialDate.exactOptional(),
});

/** What the provision asks of one party. */
export const provisionParty = z.strictObject({
  key: itemKey,
  organization: recordId.exactOptional(),
  tools: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  amounts: z.array(amount).min(1).exactOptional(),
  text: z.string().min(1).max(20000).exactOptional(),
});

/** Whether an amount or duty falls on each party or on all together. */
export const allocation = z.enum(["each", "joint"]);

/** A length of time in whole years, months, weeks or days (ISO 8601), such as `P6M` or `P180D`. */
export const duration = z.string().regex(/^P[1-9][0-9]{0,3}[YMWD]$/u);

/** Whether the due day is in the text or was worked out. */
export const dueFrom = z.enum(["computed", "reported", "stated"]);

/** What became of something that was due. */
export const deadlineState = z.enum(["met", "missed", "pending", "unknown", "waived"]);

/** When something is due, and whether it came. */
export const deadline = z.strictObject({
  trigger: code.exactOptional(),
  offset: duration.exactOptional(),
  recurs: duration.exactOptional(),
  due: partialDate.exactOptional(),
  dueFrom: dueFrom.exactOptional(),
  state: deadlineState.exactOptional(),
  stateDate: partialDate.exactOptional(),
});

/** One thing that the text says, does not say, or was not read for. */
export const provision = z.strictObject({
  key: itemKey,
  code: code.exactOptional(),
  ref: z.string().min(1).max(100).exactOptional(),
  parent: itemKey.exactOptional(),
  presence: provisionPresence.exactOptional(),
  strength: code.exactOptional(),
  text: z.string().min(1).max(20000).exactOptional(),
  quote: z.string().min(1).max(20000).exactOptional(),
  parties: z.array(provisionParty).min(1).exactOptional(),
  allocation: allocation.exactOptional(),
  amounts: z.array(amount).min(1).exactOptional(),
  deadline: deadline.exactOptional(),
  tools: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  priceMechanisms: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  mechanismState: code.exactOptional(),
  percent: z.number().gte(0).lte(100).exactOptional(),
  percentOf: z.string().min(1).max(500).exactOptional(),
  window: duration.exactOptional(),
  renewals: z.number().gte(0).refine(Number.isInteger, "must be a whole number").exactOptional(),
  beneficiaries: z.string().min(1).max(20000).exactOptional(),
  minerals: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  facilities: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  projects: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  lists: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
});

/** Who leads a body for a party. */
export const bodyLead = z.strictObject({
  key: itemKey,
  party: recordId.exactOptional(),
  organization: recordId.exactOptional(),
  office: z.string().min(1).max(500).exactOptional(),
  person: z.string().min(1).max(500).exactOptional(),
});

/** A body that the agreement sets up. */
export const governanceBody = z.strictObject({
  key: itemKey,
  name: z.string().min(1).max(500).exactOptional(),
  kind: code.exactOptional(),
  leads: z.array(bodyLead).min(1).exactOptional(),
  meets: duration.exactOptional(),
  organization: recordId.exactOptional(),
  established: partialDate.exactOptional(),
});

/** How the agreement stands to another. */
export const agreementRelation = z.strictObject({
  key: itemKey,
  kind: code.exactOptional(),
  agreement: recordId.exactOptional(),
  certainty: certainty.exactOptional(),
});

/** An http or https address. */
export const url = z.string().max(2000).regex(/^https?:\/\/[^\s<>"{}|\\^`]+$/u);

/** A text and where it can be read. */
export const document = z.strictObject({
  key: itemKey,
  role: code.exactOptional(),
  title: z.string().min(1).max(1000).exactOptional(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/u).exactOptional(),
  authentic: z.boolean().exactOptional(),
  publisher: z.string().min(1).max(500).exactOptional(),
  published: partialDate.exactOptional(),
  url: url.exactOptional(),
});

/** How much of an agreement's text the encoder read; only a full reading lets silence mean no. */
export const textRead = z.enum(["full", "none", "part"]);

/**
 * A JSON Pointer within the record in which a step into a list is the item's key (or the code or id itself), never a number. The empty pointer is the whole record.
 */
export const pointer = z.string().max(1000).regex(/^(?:\/(?:[^~/]|~[01]){0,300}){0,20}$/u);

/**
 * How far a value may be shared under the Traffic Light Protocol 2.0, from least to most restricted; the order has meaning.
 */
export const tlpLevel = z.enum(["clear", "green", "amber", "amber+strict", "red"]);

/** Short code of the body that publishes, as it stands at the start of its record ids. */
export const publisherCode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/u);

/** Who may see a value, by the Traffic Light Protocol 2.0. */
export const markingTerms = z.strictObject({
  level: tlpLevel,
  audience: z.array(publisherCode).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  reason: code.exactOptional(),
  until: partialDate.exactOptional(),
});

/** Where facts of the record come from. */
export const source = z.strictObject({
  key: itemKey,
  at: z.array(pointer).min(1).refine(allDiffer, "must not hold a value twice"),
  publisher: z.string().min(1).max(500).exactOptional(),
  title: z.string().min(1).max(1000).exactOptional(),
  url: url.exactOptional(),
  published: partialDate.exactOptional(),
  retrieved: partialDate.exactOptional(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/u).exactOptional(),
  confidence: code.exactOptional(),
  note: z.string().min(1).max(20000).exactOptional(),
  marking: markingTerms.exactOptional(),
});

/** Who may see which parts of the record. Inherited downwards; the strictest wins. */
export const marking = z.strictObject({
  key: itemKey,
  at: z.array(pointer).min(1).refine(allDiffer, "must not hold a value twice"),
  level: tlpLevel,
  audience: z.array(publisherCode).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  reason: code.exactOptional(),
  until: partialDate.exactOptional(),
  note: z.string().min(1).max(20000).exactOptional(),
  marking: markingTerms.exactOptional(),
});

/** Why a value is not there; absence without an entry says nothing at all. */
export const missingKind = z.enum(["coarsened", "none", "not-applicable", "not-collected", "unknown", "withheld"]);

/** Why there is no value, or only a coarse one. */
export const missing = z.strictObject({
  key: itemKey,
  at: z.array(pointer).min(1).refine(allDiffer, "must not hold a value twice"),
  kind: missingKind,
  reason: code.exactOptional(),
  holder: z.string().min(1).max(500).exactOptional(),
  until: partialDate.exactOptional(),
  partial: z.boolean().exactOptional(),
  asPrinted: z.string().min(1).max(500).exactOptional(),
  note: z.string().min(1).max(20000).exactOptional(),
  marking: markingTerms.exactOptional(),
});

/** What a claim says about the value that it points at. */
export const claimOp = z.enum(["add", "missing", "remove", "value"]);

/** A document that says something. */
export const sourceStatement = z.strictObject({
  publisher: z.string().min(1).max(500).exactOptional(),
  title: z.string().min(1).max(1000).exactOptional(),
  url: url.exactOptional(),
  published: partialDate.exactOptional(),
  retrieved: partialDate.exactOptional(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/u).exactOptional(),
});

/** Somebody says otherwise. The plain field holds the preferred value; a claim holds another one. */
export const claim = z.strictObject({
  key: itemKey,
  at: z.array(pointer).min(1).refine(allDiffer, "must not hold a value twice"),
  op: claimOp,
  value: z.unknown().exactOptional(),
  source: sourceStatement.exactOptional(),
  confidence: code.exactOptional(),
  kind: code.exactOptional(),
  note: z.string().min(1).max(20000).exactOptional(),
  marking: markingTerms.exactOptional(),
});

/**
 * Fields of a publisher's own that the standard does not have: publisher code → any JSON object. Kept by every tool, checked by none.
 */
export const extensions = z.record(z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/u), z.record(z.string(), z.unknown()));

/**
 * An instrument between governments, bodies or agencies. Neither its kind nor its legal force follows from its title.
 */
export const agreement = z.strictObject({
  type: z.literal("agreement"),
  id: recordId,
  name: z.string().min(1).max(500).exactOptional(),
  names: languageMap.exactOptional(),
  otherNames: z.array(otherName).min(1).exactOptional(),
  description: z.string().min(1).max(20000).exactOptional(),
  identifiers: z.array(identifier).min(1).exactOptional(),
  sameAs: z.array(sameAs).min(1).exactOptional(),
  recordStatus: recordStatus,
  supersededBy: recordId.exactOptional(),
  created: instant.exactOptional(),
  modified: instant,
  redacted: z.literal(true).exactOptional(),
  kind: code.exactOptional(),
  legalForce: legalForce.exactOptional(),
  title: z.string().min(1).max(1000).exactOptional(),
  titles: z.array(titleVariant).min(1).exactOptional(),
  status: code.exactOptional(),
  statusDate: partialDate.exactOptional(),
  statusDateQualifier: dateQualifier.exactOptional(),
  history: z.array(agreementEvent).min(1).exactOptional(),
  entryIntoForce: partialDate.exactOptional(),
  end: partialDate.exactOptional(),
  duration: z.string().min(1).max(20000).exactOptional(),
  meeting: recordId.exactOptional(),
  parties: z.array(agreementParty).min(1).exactOptional(),
  signatures: z.array(signature).min(1).exactOptional(),
  minerals: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  mineralScope: z.string().min(1).max(20000).exactOptional(),
  mineralCount: z.number().gte(0).refine(Number.isInteger, "must be a whole number").exactOptional(),
  lists: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  territorialScope: territorialScope.exactOptional(),
  provisions: z.array(provision).min(1).exactOptional(),
  governanceBodies: z.array(governanceBody).min(1).exactOptional(),
  relations: z.array(agreementRelation).min(1).exactOptional(),
  documents: z.array(document).min(1).exactOptional(),
  textRead: textRead.exactOptional(),
  sources: z.array(source).min(1).exactOptional(),
  markings: z.array(marking).min(1).exactOptional(),
  missing: z.array(missing).min(1).exactOptional(),
  claims: z.array(claim).min(1).exactOptional(),
  extensions: extensions.exactOptional(),
});

/** A name that the organization had. */
export const formerName = z.strictObject({
  key: itemKey,
  name: z.string().min(1).max(500).exactOptional(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/u).exactOptional(),
  until: partialDate.exactOptional(),
});

/** One place: longitude, then latitude, in degrees (WGS 84). Altitude is not carried. */
export const coordinates = z.tuple([z.number().gte(-180).lte(180), z.number().gte(-90).lte(90)]);

/** GeoJSON Point: one place. */
export const pointGeometry = z.strictObject({
  type: z.literal("Point"),
  coordinates: coordinates,
});

/** GeoJSON MultiPoint: several places. */
export const multiPointGeometry = z.strictObject({
  type: z.literal("MultiPoint"),
  coordinates: z.array(coordinates).min(1),
});

/** GeoJSON LineString: a line, such as a railway. */
export const lineStringGeometry = z.strictObject({
  type: z.literal("LineString"),
  coordinates: z.array(coordinates).min(2),
});

/** GeoJSON MultiLineString: several lines. */
export const multiLineStringGeometry = z.strictObject({
  type: z.literal("MultiLineString"),
  coordinates: z.array(z.array(coordinates).min(2)).min(1),
});

/** GeoJSON Polygon: an area: closed rings, the outer one first. */
export const polygonGeometry = z.strictObject({
  type: z.literal("Polygon"),
  coordinates: z.array(z.array(coordinates).min(4)).min(1),
});

/** GeoJSON MultiPolygon: several areas. */
export const multiPolygonGeometry = z.strictObject({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(z.array(coordinates).min(4)).min(1)).min(1),
});

/** A GeoJSON geometry (RFC 7946), longitude and latitude in degrees (WGS 84). */
export interface GeometrySchema extends z.ZodDiscriminatedUnion<[typeof pointGeometry, typeof multiPointGeometry, typeof lineStringGeometry, typeof multiLineStringGeometry, typeof polygonGeometry, typeof multiPolygonGeometry], "type"> {}
/** A GeoJSON geometry (RFC 7946), longitude and latitude in degrees (WGS 84). */
export const geometry: GeometrySchema = z.discriminatedUnion("type", [
  pointGeometry,
  multiPointGeometry,
  lineStringGeometry,
  multiLineStringGeometry,
  polygonGeometry,
  multiPolygonGeometry,
]);

/** Where something is. */
export const location = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/u).exactOptional(),
  subdivision: z.string().min(1).regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/u).exactOptional(),
  locality: z.string().min(1).max(500).exactOptional(),
  latitude: z.number().gte(-90).lte(90).exactOptional(),
  longitude: z.number().gte(-180).lte(180).exactOptional(),
  geometry: geometry.exactOptional(),
  precision: code.exactOptional(),
  seabed: z.boolean().exactOptional(),
  locode: z.string().min(1).regex(/^[A-Z]{2}[A-Z2-9]{3}$/u).exactOptional(),
  disputed: dispute.exactOptional(),
});

/** Who belongs to or takes part in a forum or meeting, and in what role. Attending is not joining. */
export const membership = z.strictObject({
  key: itemKey,
  organization: recordId.exactOptional(),
  role: code.exactOptional(),
  start: partialDate.exactOptional(),
  end: partialDate.exactOptional(),
  representative: z.string().min(1).max(500).exactOptional(),
});

/** Who owns a share of the thing, since when and in what way. */
export const ownership = z.strictObject({
  key: itemKey,
  organization: recordId.exactOptional(),
  percent: z.number().gte(0).lte(100).exactOptional(),
  qualifier: amountQualifier.exactOptional(),
  kind: code.exactOptional(),
  from: partialDate.exactOptional(),
  until: partialDate.exactOptional(),
});

/** A state, body, agency, company, fund, forum or meeting: whoever owns, lends, signs, operates or meets. */
export const organization = z.strictObject({
  type: z.literal("organization"),
  id: recordId,
  name: z.string().min(1).max(500).exactOptional(),
  names: languageMap.exactOptional(),
  otherNames: z.array(otherName).min(1).exactOptional(),
  description: z.string().min(1).max(20000).exactOptional(),
  identifiers: z.array(identifier).min(1).exactOptional(),
  sameAs: z.array(sameAs).min(1).exactOptional(),
  recordStatus: recordStatus,
  supersededBy: recordId.exactOptional(),
  created: instant.exactOptional(),
  modified: instant,
  redacted: z.literal(true).exactOptional(),
  kind: code.exactOptional(),
  legalName: z.string().min(1).max(500).exactOptional(),
  country: z.string().regex(/^[A-Z]{2}$/u).exactOptional(),
  subdivision: z.string().min(1).regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/u).exactOptional(),
  website: url.exactOptional(),
  parent: recordId.exactOptional(),
  predecessors: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  formerNames: z.array(formerName).min(1).exactOptional(),
  established: partialDate.exactOptional(),
  establishedQualifier: dateQualifier.exactOptional(),
  dissolved: partialDate.exactOptional(),
  start: partialDate.exactOptional(),
  end: partialDate.exactOptional(),
  location: location.exactOptional(),
  hosts: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  memberCount: z.number().gte(0).refine(Number.isInteger, "must be a whole number").exactOptional(),
  members: z.array(membership).min(1).exactOptional(),
  owners: z.array(ownership).min(1).exactOptional(),
  sources: z.array(source).min(1).exactOptional(),
  markings: z.array(marking).min(1).exactOptional(),
  missing: z.array(missing).min(1).exactOptional(),
  claims: z.array(claim).min(1).exactOptional(),
  extensions: extensions.exactOptional(),
});

/** A form in which the mineral is mined, made or traded. */
export const mineralForm = z.strictObject({
  key: itemKey,
  form: code.exactOptional(),
  stages: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  hsCodes: z.array(z.string().regex(/^[0-9]{6}$/u)).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  note: z.string().min(1).max(20000).exactOptional(),
});

/** A mineral, element or group of elements that the partners track. Reference records of publisher `forgex`. */
export const mineral = z.strictObject({
  type: z.literal("mineral"),
  id: recordId,
  name: z.string().min(1).max(500).exactOptional(),
  names: languageMap.exactOptional(),
  otherNames: z.array(otherName).min(1).exactOptional(),
  description: z.string().min(1).max(20000).exactOptional(),
  identifiers: z.array(identifier).min(1).exactOptional(),
  sameAs: z.array(sameAs).min(1).exactOptional(),
  recordStatus: recordStatus,
  supersededBy: recordId.exactOptional(),
  created: instant.exactOptional(),
  modified: instant,
  redacted: z.literal(true).exactOptional(),
  code: code.exactOptional(),
  kind: code.exactOptional(),
  symbol: z.string().min(1).regex(/^[A-Z][a-z]?$/u).exactOptional(),
  atomicNumber: z.number().gte(1).lte(118).refine(Number.isInteger, "must be a whole number").exactOptional(),
  cas: z.string().min(1).regex(/^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$/u).exactOptional(),
  group: code.exactOptional(),
  members: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  forms: z.array(mineralForm).min(1).exactOptional(),
  endUses: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  sources: z.array(source).min(1).exactOptional(),
  markings: z.array(marking).min(1).exactOptional(),
  missing: z.array(missing).min(1).exactOptional(),
  claims: z.array(claim).min(1).exactOptional(),
  extensions: extensions.exactOptional(),
});

/** One entry of the list: a mineral by code or any record by id. */
export const listItem = z.strictObject({
  key: itemKey,
  mineral: code.exactOptional(),
  record: recordId.exactOptional(),
  officialTerm: z.string().min(1).max(500).exactOptional(),
  from: partialDate.exactOptional(),
  until: partialDate.exactOptional(),
  note: z.string().min(1).max(20000).exactOptional(),
});

/**
 * A selection that a jurisdiction or owner has made: critical minerals by edition, strategic projects, reserved assets.
 */
export const list = z.strictObject({
  type: z.literal("list"),
  id: recordId,
  name: z.string().min(1).max(500).exactOptional(),
  names: languageMap.exactOptional(),
  otherNames: z.array(otherName).min(1).exactOptional(),
  description: z.string().min(1).max(20000).exactOptional(),
  identifiers: z.array(identifier).min(1).exactOptional(),
  sameAs: z.array(sameAs).min(1).exactOptional(),
  recordStatus: recordStatus,
  supersededBy: recordId.exactOptional(),
  created: instant.exactOptional(),
  modified: instant,
  redacted: z.literal(true).exactOptional(),
  kind: code.exactOptional(),
  owner: recordId.exactOptional(),
  jurisdiction: z.string().regex(/^[A-Z]{2}$/u).exactOptional(),
  edition: z.string().min(1).max(500).exactOptional(),
  published: partialDate.exactOptional(),
  from: partialDate.exactOptional(),
  until: partialDate.exactOptional(),
  replaces: recordId.exactOptional(),
  itemCount: z.number().gte(0).refine(Number.isInteger, "must be a whole number").exactOptional(),
  items: z.array(listItem).min(1).exactOptional(),
  documents: z.array(document).min(1).exactOptional(),
  agreements: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  sources: z.array(source).min(1).exactOptional(),
  markings: z.array(marking).min(1).exactOptional(),
  missing: z.array(missing).min(1).exactOptional(),
  claims: z.array(claim).min(1).exactOptional(),
  extensions: extensions.exactOptional(),
});

/** A change of status and when it happened. */
export const statusEvent = z.strictObject({
  key: itemKey,
  date: partialDate.exactOptional(),
  dateQualifier: dateQualifier.exactOptional(),
  status: code.exactOptional(),
  asPrinted: z.string().min(1).max(500).exactOptional(),
  note: z.string().min(1).max(20000).exactOptional(),
});

/** A sum of money. */
export const money = z.strictObject({
  value: z.number().gte(0).exactOptional(),
  currency: z.string().regex(/^[A-Z]{3}$/u).exactOptional(),
  qualifier: amountQualifier.exactOptional(),
  max: z.number().gte(0).exactOptional(),
  asPrinted: z.string().min(1).max(500).exactOptional(),
});

/** An organization's part in something. */
export const share = z.strictObject({
  key: itemKey,
  organization: recordId.exactOptional(),
  role: code.exactOptional(),
  percent: z.number().gte(0).lte(100).exactOptional(),
  percentOf: code.exactOptional(),
  amount: money.exactOptional(),
});

/** What the facility takes in or puts out, and in what role. */
export const commodity = z.strictObject({
  key: itemKey,
  mineral: code.exactOptional(),
  form: code.exactOptional(),
  role: code.exactOptional(),
  stages: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
});

/** What a capacity figure stands for. */
export const capacityKind = z.enum(["actual", "nameplate", "permitted", "planned"]);

/** Whether a capacity counts what goes in or what comes out. */
export const capacityDirection = z.enum(["input", "output"]);

/** A measured amount of a substance, with the basis on which it is counted. */
export const quantity = z.strictObject({
  value: z.number().exactOptional(),
  unit: z.string().regex(/^[!-~]{1,40}$/u).exactOptional(),
  of: code.exactOptional(),
  form: code.exactOptional(),
  basis: code.exactOptional(),
  per: code.exactOptional(),
  qualifier: amountQualifier.exactOptional(),
  max: z.number().exactOptional(),
  asPrinted: z.string().min(1).max(500).exactOptional(),
});

/** How much the facility can take in or put out. */
export const capacity = z.strictObject({
  key: itemKey,
  kind: capacityKind.exactOptional(),
  direction: capacityDirection.exactOptional(),
  stage: code.exactOptional(),
  phase: z.string().min(1).max(500).exactOptional(),
  quantity: quantity.exactOptional(),
  from: partialDate.exactOptional(),
  until: partialDate.exactOptional(),
});

/** The competent or qualified person behind an estimate. */
export const responsiblePerson = z.strictObject({
  name: z.string().min(1).max(500).exactOptional(),
  organization: z.string().min(1).max(500).exactOptional(),
  membership: z.string().min(1).max(500).exactOptional(),
});

/** A price for a unit of a substance. */
export const price = z.strictObject({
  value: z.number().gte(0).exactOptional(),
  currency: z.string().regex(/^[A-Z]{3}$/u).exactOptional(),
  perUnit: z.string().regex(/^[!-~]{1,40}$/u).exactOptional(),
  of: code.exactOptional(),
  form: code.exactOptional(),
  basis: code.exactOptional(),
  qualifier: amountQualifier.exactOptional(),
  asPrinted: z.string().min(1).max(500).exactOptional(),
});

/** Whether stated resources contain the part that became reserves. */
export const resourceBasis = z.enum(["exclusive", "inclusive", "not-stated"]);

/** What a row of a resource estimate is, so that only original rows are summed. */
export const estimateRowRole = z.enum(["converted", "original", "total"]);

/** Content of a substance in the ore. */
export const grade = z.strictObject({
  key: itemKey,
  mineral: code.exactOptional(),
  form: code.exactOptional(),
  value: z.number().gte(0).exactOptional(),
  unit: z.string().regex(/^[!-~]{1,40}$/u).exactOptional(),
  basis: code.exactOptional(),
});

/** How much of a substance the tonnage holds. */
export const containedQuantity = z.strictObject({
  key: itemKey,
  quantity: quantity.exactOptional(),
});

/** One class of an estimate. */
export const estimateRow = z.strictObject({
  key: itemKey,
  class: code.exactOptional(),
  unfc: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  role: estimateRowRole.exactOptional(),
  tonnage: quantity.exactOptional(),
  grades: z.array(grade).min(1).exactOptional(),
  contained: z.array(containedQuantity).min(1).exactOptional(),
});

/** A statement of resources or reserves at a date, under a reporting code. */
export const estimate = z.strictObject({
  key: itemKey,
  reportingCode: code.exactOptional(),
  edition: z.string().min(1).max(500).exactOptional(),
  effectiveDate: partialDate.exactOptional(),
  person: responsiblePerson.exactOptional(),
  study: code.exactOptional(),
  cutOff: z.string().min(1).max(500).exactOptional(),
  price: price.exactOptional(),
  resourceBasis: resourceBasis.exactOptional(),
  attributablePercent: z.number().gte(0).lte(100).exactOptional(),
  rows: z.array(estimateRow).min(1).exactOptional(),
  document: document.exactOptional(),
});

/** Where a railway, road, pipeline or port begins or ends. */
export const corridorEnd = z.strictObject({
  key: itemKey,
  role: code.exactOptional(),
  facility: recordId.exactOptional(),
  location: location.exactOptional(),
});

/** A licence or permission. */
export const permit = z.strictObject({
  key: itemKey,
  kind: code.exactOptional(),
  status: code.exactOptional(),
  authority: recordId.exactOptional(),
  holder: recordId.exactOptional(),
  number: z.string().min(1).max(500).exactOptional(),
  issued: partialDate.exactOptional(),
  expires: partialDate.exactOptional(),
});

/** A certificate under a scheme for responsible practice. */
export const certification = z.strictObject({
  key: itemKey,
  scheme: code.exactOptional(),
  level: z.string().min(1).max(500).exactOptional(),
  certifier: recordId.exactOptional(),
  issued: partialDate.exactOptional(),
  expires: partialDate.exactOptional(),
});

/**
 * A place where minerals are found, mined, made, stored or moved: mine, plant, stockpile, port, railway, seabed area.
 */
export const facility = z.strictObject({
  type: z.literal("facility"),
  id: recordId,
  name: z.string().min(1).max(500).exactOptional(),
  names: languageMap.exactOptional(),
  otherNames: z.array(otherName).min(1).exactOptional(),
  description: z.string().min(1).max(20000).exactOptional(),
  identifiers: z.array(identifier).min(1).exactOptional(),
  sameAs: z.array(sameAs).min(1).exactOptional(),
  recordStatus: recordStatus,
  supersededBy: recordId.exactOptional(),
  created: instant.exactOptional(),
  modified: instant,
  redacted: z.literal(true).exactOptional(),
  kinds: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  stages: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  status: code.exactOptional(),
  statusDate: partialDate.exactOptional(),
  statusDateQualifier: dateQualifier.exactOptional(),
  statusHistory: z.array(statusEvent).min(1).exactOptional(),
  location: location.exactOptional(),
  partOf: recordId.exactOptional(),
  operators: z.array(share).min(1).exactOptional(),
  owners: z.array(ownership).min(1).exactOptional(),
  commodities: z.array(commodity).min(1).exactOptional(),
  capacities: z.array(capacity).min(1).exactOptional(),
  estimates: z.array(estimate).min(1).exactOptional(),
  miningMethods: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  processingMethods: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  start: partialDate.exactOptional(),
  startQualifier: dateQualifier.exactOptional(),
  end: partialDate.exactOptional(),
  ends: z.array(corridorEnd).min(1).exactOptional(),
  length: quantity.exactOptional(),
  permits: z.array(permit).min(1).exactOptional(),
  certifications: z.array(certification).min(1).exactOptional(),
  sources: z.array(source).min(1).exactOptional(),
  markings: z.array(marking).min(1).exactOptional(),
  missing: z.array(missing).min(1).exactOptional(),
  claims: z.array(claim).min(1).exactOptional(),
  extensions: extensions.exactOptional(),
});

/** What became of a planned milestone. */
export const milestoneState = z.enum(["cancelled", "met", "missed", "planned"]);

/** Something due, and whether it came. */
export const milestone = z.strictObject({
  key: itemKey,
  title: z.string().min(1).max(500).exactOptional(),
  due: partialDate.exactOptional(),
  dueQualifier: dateQualifier.exactOptional(),
  met: partialDate.exactOptional(),
  state: milestoneState.exactOptional(),
});

/** A condition on who or what may take part. */
export const eligibilityRule = z.strictObject({
  key: itemKey,
  text: z.string().min(1).max(20000).exactOptional(),
  beneficiaries: z.string().min(1).max(20000).exactOptional(),
});

/** What a stockpile holds or may call upon: metal, or a right to metal. */
export const stockpileHolding = z.strictObject({
  key: itemKey,
  kind: code.exactOptional(),
  mineral: code.exactOptional(),
  form: code.exactOptional(),
  quantity: quantity.exactOptional(),
  from: partialDate.exactOptional(),
  until: partialDate.exactOptional(),
});

/** When and how a stockpile is filled or opened. */
export const releaseRule = z.strictObject({
  key: itemKey,
  kind: code.exactOptional(),
  text: z.string().min(1).max(20000).exactOptional(),
});

/**
 * An undertaking with a purpose, a sponsor and a cost: a development, a programme, a stockpile, a corridor, a fund.
 */
export const project = z.strictObject({
  type: z.literal("project"),
  id: recordId,
  name: z.string().min(1).max(500).exactOptional(),
  names: languageMap.exactOptional(),
  otherNames: z.array(otherName).min(1).exactOptional(),
  description: z.string().min(1).max(20000).exactOptional(),
  identifiers: z.array(identifier).min(1).exactOptional(),
  sameAs: z.array(sameAs).min(1).exactOptional(),
  recordStatus: recordStatus,
  supersededBy: recordId.exactOptional(),
  created: instant.exactOptional(),
  modified: instant,
  redacted: z.literal(true).exactOptional(),
  kind: code.exactOptional(),
  status: code.exactOptional(),
  statusDate: partialDate.exactOptional(),
  statusDateQualifier: dateQualifier.exactOptional(),
  statusNote: z.string().min(1).max(20000).exactOptional(),
  start: partialDate.exactOptional(),
  end: partialDate.exactOptional(),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/u)).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  facilities: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  minerals: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  stages: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  sponsors: z.array(share).min(1).exactOptional(),
  partOf: recordId.exactOptional(),
  agreements: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  costs: z.array(amount).min(1).exactOptional(),
  milestones: z.array(milestone).min(1).exactOptional(),
  eligibility: z.array(eligibilityRule).min(1).exactOptional(),
  holdings: z.array(stockpileHolding).min(1).exactOptional(),
  rules: z.array(releaseRule).min(1).exactOptional(),
  sources: z.array(source).min(1).exactOptional(),
  markings: z.array(marking).min(1).exactOptional(),
  missing: z.array(missing).min(1).exactOptional(),
  claims: z.array(claim).min(1).exactOptional(),
  extensions: extensions.exactOptional(),
});

/** Whether the record is one instrument or a figure over several. */
export const commitmentKind = z.enum(["headline", "instrument", "package"]);

/** A rate of interest or dividend. */
export const rate = z.strictObject({
  benchmark: code.exactOptional(),
  spreadPercent: z.number().exactOptional(),
  fixedPercent: z.number().exactOptional(),
  paidInKind: z.boolean().exactOptional(),
});

/** Shares, warrants or options and their terms. */
export const securities = z.strictObject({
  key: itemKey,
  issuer: recordId.exactOptional(),
  kind: code.exactOptional(),
  count: z.number().gte(0).exactOptional(),
  countQualifier: amountQualifier.exactOptional(),
  price: money.exactOptional(),
  strike: money.exactOptional(),
  percent: z.number().gte(0).lte(100).exactOptional(),
  expires: partialDate.exactOptional(),
});

/** Terms of a loan. */
export const loanTerms = z.strictObject({
  type: z.literal("loan"),
  tenorYears: z.number().gte(0).exactOptional(),
  graceYears: z.number().gte(0).exactOptional(),
  maturity: partialDate.exactOptional(),
  rate: rate.exactOptional(),
  seniority: code.exactOptional(),
  secured: z.boolean().exactOptional(),
  securities: z.array(securities).min(1).exactOptional(),
  offtakeRequired: z.boolean().exactOptional(),
});

/** Terms of a guarantee. */
export const guaranteeTerms = z.strictObject({
  type: z.literal("guarantee"),
  coveragePercent: z.number().gte(0).lte(100).exactOptional(),
  guaranteed: recordId.exactOptional(),
  beneficiary: recordId.exactOptional(),
  tenorYears: z.number().gte(0).exactOptional(),
});

/** Terms of an insurance. */
export const insuranceTerms = z.strictObject({
  type: z.literal("insurance"),
  coveragePercent: z.number().gte(0).lte(100).exactOptional(),
  risks: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  tenorYears: z.number().gte(0).exactOptional(),
});

/** Terms of an equity investment. */
export const equityTerms = z.strictObject({
  type: z.literal("equity"),
  securities: z.array(securities).min(1).exactOptional(),
  percent: z.number().gte(0).lte(100).exactOptional(),
  percentOf: z.string().min(1).max(500).exactOptional(),
  dividend: rate.exactOptional(),
  concessional: z.boolean().exactOptional(),
  offtakeRight: z.boolean().exactOptional(),
});

/** Terms of warrants or options. */
export const warrantTerms = z.strictObject({
  type: z.literal("warrant"),
  securities: z.array(securities).min(1).exactOptional(),
});

/** Terms of a grant or award. */
export const grantTerms = z.strictObject({
  type: z.literal("grant"),
  matchPercent: z.number().gte(0).exactOptional(),
  conditions: z.string().min(1).max(20000).exactOptional(),
  repayable: z.boolean().exactOptional(),
});

/** Terms of an offtake. */
export const offtakeTerms = z.strictObject({
  type: z.literal("offtake"),
  mineral: code.exactOptional(),
  form: code.exactOptional(),
  quantity: quantity.exactOptional(),
  percentOfOutput: z.number().gte(0).lte(100).exactOptional(),
  facility: recordId.exactOptional(),
  start: partialDate.exactOptional(),
  termYears: z.number().gte(0).exactOptional(),
  takeOrPay: z.boolean().exactOptional(),
  price: price.exactOptional(),
});

/** Terms of a contractual price floor. */
export const priceFloorTerms = z.strictObject({
  type: z.literal("price-floor"),
  floor: price.exactOptional(),
  start: partialDate.exactOptional(),
  termYears: z.number().gte(0).exactOptional(),
  upsidePercent: z.number().gte(0).lte(100).exactOptional(),
});

/** A sum that recurs. */
export const flow = z.strictObject({
  amount: money.exactOptional(),
  per: code.exactOptional(),
  index: z.string().min(1).max(500).exactOptional(),
});

/** Terms of a guaranteed revenue or profit. */
export const revenueFloorTerms = z.strictObject({
  type: z.literal("revenue-floor"),
  floor: flow.exactOptional(),
  measure: z.string().min(1).max(500).exactOptional(),
  start: partialDate.exactOptional(),
  termYears: z.number().gte(0).exactOptional(),
});

/** Terms of a royalty or stream. */
export const royaltyTerms = z.strictObject({
  type: z.literal("royalty"),
  percent: z.number().gte(0).lte(100).exactOptional(),
  base: z.string().min(1).max(500).exactOptional(),
  facility: recordId.exactOptional(),
});

/** Terms of a purchase for a stockpile. */
export const stockpilePurchaseTerms = z.strictObject({
  type: z.literal("stockpile-purchase"),
  mineral: code.exactOptional(),
  form: code.exactOptional(),
  quantity: quantity.exactOptional(),
  termYears: z.number().gte(0).exactOptional(),
  stockpile: recordId.exactOptional(),
});

/** Terms of money voted or set aside by law. */
export const appropriationTerms = z.strictObject({
  type: z.literal("appropriation"),
  act: z.string().min(1).max(500).exactOptional(),
  enacted: partialDate.exactOptional(),
  programme: recordId.exactOptional(),
  relabelled: z.boolean().exactOptional(),
});

/** Terms of an aim that nobody is yet bound to meet. */
export const targetTerms = z.strictObject({
  type: z.literal("target"),
  by: partialDate.exactOptional(),
  publicAndPrivate: z.boolean().exactOptional(),
  relabelled: z.boolean().exactOptional(),
});

/** Terms that fit no other kind. */
export const otherTerms = z.strictObject({
  type: z.literal("other"),
  text: z.string().min(1).max(20000).exactOptional(),
});

/** Terms of the instrument; `type` says which. */
export interface CommitmentTermsSchema extends z.ZodDiscriminatedUnion<[typeof loanTerms, typeof guaranteeTerms, typeof insuranceTerms, typeof equityTerms, typeof warrantTerms, typeof grantTerms, typeof offtakeTerms, typeof priceFloorTerms, typeof revenueFloorTerms, typeof royaltyTerms, typeof stockpilePurchaseTerms, typeof appropriationTerms, typeof targetTerms, typeof otherTerms], "type"> {}
/** Terms of the instrument; `type` says which. */
export const commitmentTerms: CommitmentTermsSchema = z.discriminatedUnion("type", [
  loanTerms,
  guaranteeTerms,
  insuranceTerms,
  equityTerms,
  warrantTerms,
  grantTerms,
  offtakeTerms,
  priceFloorTerms,
  revenueFloorTerms,
  royaltyTerms,
  stockpilePurchaseTerms,
  appropriationTerms,
  targetTerms,
  otherTerms,
]);

/**
 * Where a commitment stands, from first idea to the end of its life; the order has meaning, and only the codes of class signed or disbursed are money that someone must pay or has paid.
 */
export const commitmentStatus = z.enum([
  "target",
  "capacity",
  "programme",
  "under-consideration",
  "announced",
  "listed",
  "planned",
  "solicited",
  "extended",
  "applied",
  "letter-of-interest",
  "letter-of-intent",
  "mou",
  "term-sheet",
  "conditional",
  "appropriated",
  "approved",
  "awarded",
  "signed",
  "amended",
  "financial-close",
  "drawing",
  "disbursed",
  "repaid",
  "expired",
  "cancelled",
  "replaced",
]);

/**
 * Something that happened to the commitment: an announcement, a letter, an approval, a signature and a draw are different things.
 */
export const commitmentEvent = z.strictObject({
  key: itemKey,
  date: partialDate.exactOptional(),
  dateQualifier: dateQualifier.exactOptional(),
  event: code.exactOptional(),
  status: commitmentStatus.exactOptional(),
  amountKey: itemKey.exactOptional(),
  note: z.string().min(1).max(20000).exactOptional(),
});

/** How one commitment relates to another, so that money is not counted twice. */
export const commitmentRelation = z.enum(["duplicate-of", "overlaps-with", "part-of", "replaces"]);

/** How the commitment stands to another: part of a package, overlapping, a duplicate, a replacement. */
export const relatedCommitment = z.strictObject({
  key: itemKey,
  kind: commitmentRelation.exactOptional(),
  record: recordId.exactOptional(),
  certainty: certainty.exactOptional(),
});

/** One financing instrument, a package of them, or a headline sum. Headlines are never added to instruments. */
export const commitment = z.strictObject({
  type: z.literal("commitment"),
  id: recordId,
  name: z.string().min(1).max(500).exactOptional(),
  names: languageMap.exactOptional(),
  otherNames: z.array(otherName).min(1).exactOptional(),
  description: z.string().min(1).max(20000).exactOptional(),
  identifiers: z.array(identifier).min(1).exactOptional(),
  sameAs: z.array(sameAs).min(1).exactOptional(),
  recordStatus: recordStatus,
  supersededBy: recordId.exactOptional(),
  created: instant.exactOptional(),
  modified: instant,
  redacted: z.literal(true).exactOptional(),
  kind: commitmentKind.exactOptional(),
  instrument: code.exactOptional(),
  terms: commitmentTerms.exactOptional(),
  status: commitmentStatus.exactOptional(),
  statusDate: partialDate.exactOptional(),
  statusDateQualifier: dateQualifier.exactOptional(),
  statusAsPrinted: z.string().min(1).max(500).exactOptional(),
  history: z.array(commitmentEvent).min(1).exactOptional(),
  financiers: z.array(share).min(1).exactOptional(),
  recipients: z.array(share).min(1).exactOptional(),
  amounts: z.array(amount).min(1).exactOptional(),
  itemCount: z.number().gte(0).refine(Number.isInteger, "must be a whole number").exactOptional(),
  projects: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  facilities: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  minerals: z.array(code).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/u)).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  agreements: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  authorisedBy: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  conditionalOn: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  purpose: z.string().min(1).max(20000).exactOptional(),
  eligibility: z.array(eligibilityRule).min(1).exactOptional(),
  relations: z.array(relatedCommitment).min(1).exactOptional(),
  sources: z.array(source).min(1).exactOptional(),
  markings: z.array(marking).min(1).exactOptional(),
  missing: z.array(missing).min(1).exactOptional(),
  claims: z.array(claim).min(1).exactOptional(),
  extensions: extensions.exactOptional(),
});

/** A physical flow of material from one place to another. Money and rights stand on the commitment. */
export const supplyLink = z.strictObject({
  type: z.literal("supply-link"),
  id: recordId,
  name: z.string().min(1).max(500).exactOptional(),
  names: languageMap.exactOptional(),
  otherNames: z.array(otherName).min(1).exactOptional(),
  description: z.string().min(1).max(20000).exactOptional(),
  identifiers: z.array(identifier).min(1).exactOptional(),
  sameAs: z.array(sameAs).min(1).exactOptional(),
  recordStatus: recordStatus,
  supersededBy: recordId.exactOptional(),
  created: instant.exactOptional(),
  modified: instant,
  redacted: z.literal(true).exactOptional(),
  kind: code.exactOptional(),
  from: recordId.exactOptional(),
  to: recordId.exactOptional(),
  mineral: code.exactOptional(),
  form: code.exactOptional(),
  quantity: quantity.exactOptional(),
  percentOfOutput: z.number().gte(0).lte(100).exactOptional(),
  via: z.array(recordId).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  start: partialDate.exactOptional(),
  startQualifier: dateQualifier.exactOptional(),
  end: partialDate.exactOptional(),
  status: code.exactOptional(),
  commitment: recordId.exactOptional(),
  contract: z.string().min(1).max(500).exactOptional(),
  seller: recordId.exactOptional(),
  buyer: recordId.exactOptional(),
  sources: z.array(source).min(1).exactOptional(),
  markings: z.array(marking).min(1).exactOptional(),
  missing: z.array(missing).min(1).exactOptional(),
  claims: z.array(claim).min(1).exactOptional(),
  extensions: extensions.exactOptional(),
});

/** The time that a statistic covers. */
export const period = z.strictObject({
  start: partialDate.exactOptional(),
  end: partialDate.exactOptional(),
});

/** Whether the parts of a breakdown may be added up. */
export const breakdownKind = z.enum(["additive", "overlapping"]);

/** One part of a statistic. */
export const breakdownRow = z.strictObject({
  key: itemKey,
  label: z.string().min(1).max(500).exactOptional(),
  stage: code.exactOptional(),
  mineral: code.exactOptional(),
  country: z.string().regex(/^[A-Z]{2}$/u).exactOptional(),
  count: z.number().gte(0).refine(Number.isInteger, "must be a whole number").exactOptional(),
  quantity: quantity.exactOptional(),
});

/** The statistic by parts. */
export const breakdown = z.strictObject({
  key: itemKey,
  by: z.string().min(1).max(500).exactOptional(),
  kind: breakdownKind.exactOptional(),
  rows: z.array(breakdownRow).min(1).exactOptional(),
});

/** A statistic: production, capacity, trade, stock, reserve, price or count, of something, in a period. */
export const observation = z.strictObject({
  type: z.literal("observation"),
  id: recordId,
  name: z.string().min(1).max(500).exactOptional(),
  names: languageMap.exactOptional(),
  otherNames: z.array(otherName).min(1).exactOptional(),
  description: z.string().min(1).max(20000).exactOptional(),
  identifiers: z.array(identifier).min(1).exactOptional(),
  sameAs: z.array(sameAs).min(1).exactOptional(),
  recordStatus: recordStatus,
  supersededBy: recordId.exactOptional(),
  created: instant.exactOptional(),
  modified: instant,
  redacted: z.literal(true).exactOptional(),
  measure: code.exactOptional(),
  subject: recordId.exactOptional(),
  country: z.string().regex(/^[A-Z]{2}$/u).exactOptional(),
  counterpart: recordId.exactOptional(),
  counterpartCountry: z.string().regex(/^[A-Z]{2}$/u).exactOptional(),
  mineral: code.exactOptional(),
  form: code.exactOptional(),
  stage: code.exactOptional(),
  hsCodes: z.array(z.string().regex(/^[0-9]{6}$/u)).min(1).refine(allDiffer, "must not hold a value twice").exactOptional(),
  period: period.exactOptional(),
  quantity: quantity.exactOptional(),
  value: money.exactOptional(),
  price: price.exactOptional(),
  count: z.number().gte(0).refine(Number.isInteger, "must be a whole number").exactOptional(),
  percent: z.number().exactOptional(),
  breakdowns: z.array(breakdown).min(1).exactOptional(),
  method: z.string().min(1).max(20000).exactOptional(),
  status: code.exactOptional(),
  sources: z.array(source).min(1).exactOptional(),
  markings: z.array(marking).min(1).exactOptional(),
  missing: z.array(missing).min(1).exactOptional(),
  claims: z.array(claim).min(1).exactOptional(),
  extensions: extensions.exactOptional(),
});

/** A record of any type; `type` says which. */
export interface AnyRecordSchema extends z.ZodDiscriminatedUnion<[typeof organization, typeof mineral, typeof list, typeof facility, typeof project, typeof agreement, typeof commitment, typeof supplyLink, typeof observation], "type"> {}
/** A record of any type; `type` says which. */
export const anyRecord: AnyRecordSchema = z.discriminatedUnion("type", [
  organization,
  mineral,
  list,
  facility,
  project,
  agreement,
  commitment,
  supplyLink,
  observation,
]);

/** Findings by severity, all of them. */
export const severityCounts = z.strictObject({
  error: z.number().gte(0).refine(Number.isInteger, "must be a whole number"),
  warning: z.number().gte(0).refine(Number.isInteger, "must be a whole number"),
  note: z.number().gte(0).refine(Number.isInteger, "must be a whole number"),
});

/** How much a finding matters, gravest first; the order has meaning. */
export const findingSeverity = z.enum(["error", "warning", "note"]);

/** A finding of an earlier report that is gone. */
export const fixedFinding = z.strictObject({
  code: z.string().min(1).max(500),
  severity: findingSeverity,
  record: z.string().min(1).max(500).exactOptional(),
  at: z.string().max(4000),
  source: z.string().min(1).max(500).exactOptional(),
  count: z.number().gte(1).refine(Number.isInteger, "must be a whole number").exactOptional(),
});

/** What changed since an earlier report. A finding is the same where code, record and place by item keys are. */
export const baselineComparison = z.strictObject({
  hash: z.string().min(1).max(500),
  new: severityCounts,
  unchanged: severityCounts,
  fixed: severityCounts,
  uncertain: severityCounts,
  fixedFindings: z.array(fixedFinding),
});

/** How often a code was found; exact, however many findings are shown. */
export const codeCount = z.strictObject({
  code: z.string().min(1).max(500),
  severity: findingSeverity,
  count: z.number().gte(0).refine(Number.isInteger, "must be a whole number"),
  records: z.number().gte(0).refine(Number.isInteger, "must be a whole number"),
  shown: z.number().gte(0).refine(Number.isInteger, "must be a whole number"),
});

/** Where in a file something stands. */
export const position = z.strictObject({
  source: z.string().min(1).max(500),
  line: z.number().gte(1).refine(Number.isInteger, "must be a whole number").exactOptional(),
  column: z.number().gte(1).refine(Number.isInteger, "must be a whole number").exactOptional(),
  offset: z.number().gte(0).refine(Number.isInteger, "must be a whole number").exactOptional(),
  sheet: z.string().min(1).max(500).exactOptional(),
  row: z.number().gte(1).refine(Number.isInteger, "must be a whole number").exactOptional(),
  cell: z.string().min(1).max(20).exactOptional(),
  heading: z.string().min(1).max(2000).exactOptional(),
});

/** A rule that failed in itself; the others went on. */
export const crashedRule = z.strictObject({
  code: z.string().min(1).max(500),
  error: z.string().min(1).max(200),
  records: z.number().gte(0).refine(Number.isInteger, "must be a whole number"),
  position: position.exactOptional(),
});

/** A header and its records, in one JSON object. */
export const dataset = z.strictObject({
  type: z.literal("dataset").exactOptional(),
  forgex: z.string().min(1).regex(/^[1-9][0-9]{0,3}\.(?:0|[1-9][0-9]{0,3})$/u),
  id: recordId,
  publisher: publisherCode,
  title: z.string().min(1).max(1000).exactOptional(),
  description: z.string().min(1).max(20000).exactOptional(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/u).exactOptional(),
  license: code.exactOptional(),
  published: instant.exactOptional(),
  marking: markingTerms.exactOptional(),
  codelists: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,59}$/u), z.string().regex(/^[0-9]{4}\.[0-9]{1,3}$/u)).exactOptional(),
  redacted: z.literal(true).exactOptional(),
  records: z.array(anyRecord).min(1),
});

/**
 * What a dataset says of itself: the first line of NDJSON, `dataset.json` of a folder, or the members beside `records`.
 */
export const datasetHeader = z.strictObject({
  type: z.literal("dataset").exactOptional(),
  forgex: z.string().min(1).regex(/^[1-9][0-9]{0,3}\.(?:0|[1-9][0-9]{0,3})$/u),
  id: recordId,
  publisher: publisherCode,
  title: z.string().min(1).max(1000).exactOptional(),
  description: z.string().min(1).max(20000).exactOptional(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/u).exactOptional(),
  license: code.exactOptional(),
  published: instant.exactOptional(),
  marking: markingTerms.exactOptional(),
  codelists: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,59}$/u), z.string().regex(/^[0-9]{4}\.[0-9]{1,3}$/u)).exactOptional(),
  redacted: z.literal(true).exactOptional(),
});

/** A change that would mend the fault. */
export const edit = z.strictObject({
  op: z.enum(["replace", "remove", "add", "rename"]),
  pointer: z.string().max(4000),
  from: z.unknown().exactOptional(),
  value: z.unknown().exactOptional(),
  to: z.string().min(1).max(500).exactOptional(),
  safe: z.boolean(),
});

/** The value found, or only its kind and length where the reader may not see it. */
export const got = z.strictObject({
  kind: z.enum(["string", "number", "boolean", "null", "array", "object", "absent"]),
  length: z.number().gte(0).refine(Number.isInteger, "must be a whole number").exactOptional(),
  text: z.string().min(0).max(500).exactOptional(),
});

/** Another place that the finding speaks of. */
export const relatedPlace = z.strictObject({
  record: z.string().min(1).max(500).exactOptional(),
  pointer: z.string().max(4000).exactOptional(),
  at: z.string().max(4000).exactOptional(),
  position: position.exactOptional(),
});

/** One thing that a check found. */
export const finding = z.strictObject({
  code: z.string().min(1).max(80).regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,9}$/u),
  severity: findingSeverity,
  template: z.string().min(1).max(20000),
  values: z.record(z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/u), z.unknown()),
  facts: z.record(z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/u), z.unknown()),
  message: z.string().min(1).max(20000).exactOptional(),
  record: z.string().min(1).max(500).exactOptional(),
  type: z.string().min(1).max(100).exactOptional(),
  pointer: z.string().max(4000),
  at: z.string().max(4000),
  position: position.exactOptional(),
  expected: z.string().min(1).max(20000).exactOptional(),
  got: got.exactOptional(),
  cause: code.exactOptional(),
  edits: z.array(edit).exactOptional(),
  hidden: z.boolean().exactOptional(),
  state: z.enum(["new", "unchanged", "uncertain"]).exactOptional(),
  count: z.number().gte(1).refine(Number.isInteger, "must be a whole number").exactOptional(),
  places: z.array(position).exactOptional(),
  related: z.array(relatedPlace).exactOptional(),
});

/** The program that made the report. */
export const toolInfo = z.strictObject({
  name: z.string().min(1).max(500),
  version: z.string().min(1).max(500),
  rules: z.number().gte(0).refine(Number.isInteger, "must be a whole number"),
  rulesHash: z.string().min(1).max(500),
});

/** The standard checked against. */
export const standardInfo = z.strictObject({
  version: z.string().min(1).max(500),
  hash: z.string().min(1).max(500),
  codelistsHash: z.string().min(1).max(500).exactOptional(),
});

/** A file or stream that was checked. */
export const reportInput = z.strictObject({
  source: z.string().min(1).max(500),
  bytes: z.number().gte(0).refine(Number.isInteger, "must be a whole number").exactOptional(),
  hash: z.string().min(1).max(500).exactOptional(),
  records: z.number().gte(0).refine(Number.isInteger, "must be a whole number"),
  dataset: z.string().min(1).max(500).exactOptional(),
  forgex: z.string().min(1).max(500).exactOptional(),
});

/** A rule that was not run, or not on everything. */
export const skippedRule = z.strictObject({
  code: z.string().min(1).max(500),
  reason: z.enum([
    "lone-record",
    "record-failed-structure",
    "switched-off",
    "input-unreadable",
    "newer-version",
    "not-available",
    "checked-in-parts",
  ]),
  records: z.number().gte(0).refine(Number.isInteger, "must be a whole number"),
});

/** Findings of one suppression. */
export const suppressedFindings = z.strictObject({
  code: z.string().min(1).max(500),
  record: z.string().min(1).max(500).exactOptional(),
  at: z.string().max(4000).exactOptional(),
  reason: z.string().min(1).max(2000),
  until: z.string().min(1).max(500),
  count: z.number().gte(0).refine(Number.isInteger, "must be a whole number"),
});

/** What was checked and what was found. The same input gives the same bytes. */
export const report = z.strictObject({
  report: z.literal("1.0"),
  verdict: z.enum(["valid", "invalid"]),
  audience: z.string().min(1).max(500),
  language: z.string().min(1).max(500),
  asOf: z.string().min(1).max(500),
  generated: z.string().min(1).max(500).exactOptional(),
  tool: toolInfo,
  standard: standardInfo,
  codelists: z.record(z.string(), z.string()),
  inputs: z.array(reportInput),
  records: z.record(z.string(), z.number().gte(0).refine(Number.isInteger, "must be a whole number")),
  counts: severityCounts,
  codes: z.array(codeCount),
  findings: z.array(finding),
  skipped: z.array(skippedRule),
  crashed: z.array(crashedRule),
  baseline: baselineComparison.exactOptional(),
  suppressed: z.array(suppressedFindings).exactOptional(),
});
