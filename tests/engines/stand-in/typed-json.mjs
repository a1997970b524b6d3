// Values as the Query API writes them, to and from values as Grafeo takes and gives them.
// A limit of the engine: JavaScript has one kind of number, so a whole Float such as 3.0 goes in as an Integer and comes out as one,
// and dates come out as text.
import { Refusal } from './refusal.mjs';

const invalid = (message) => new Refusal(400, 'ClientError.Request.InvalidFormat', message);

const decoders = {
  Null: () => null,
  Boolean: (value) => value,
  String: (value) => value,
  Integer: integer,
  Float: Number,
  Base64: (value) => Buffer.from(value, 'base64'),
  List: (value) => value.map(decode),
  Map: decodeAll,
  Date: (value) => ({ $date: value }),
  Time: (value) => ({ $time: value }),
  Duration: (value) => ({ $duration: value }),
};

export function decode({ $type, _value } = {}) {
  const decoder = decoders[$type];
  if (!decoder) {
    throw invalid(`A parameter cannot be of type ${$type}.`);
  }

  return decoder(_value);
}

/** The parameters of a statement, by name. */
export function decodeAll(values) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, decode(value)]));
}

function integer(text) {
  const value = BigInt(text);
  if (value !== BigInt.asIntN(64, value)) {
    throw invalid(`${text} is not a 64-bit integer.`);
  }

  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

export function encode(value) {
  const typed = ($type, _value) => ({ $type, _value });
  if (value === null || value === undefined) return typed('Null', null);
  if (typeof value === 'boolean') return typed('Boolean', value);
  if (typeof value === 'string') return typed('String', value);
  if (typeof value === 'bigint') return typed('Integer', value.toString());
  if (typeof value === 'number') return typed(isInteger(value) ? 'Integer' : 'Float', numberText(value));
  if (value instanceof Date) return typed('LocalDateTime', value.toISOString().replace(/Z$/, ''));
  if (value instanceof Uint8Array) return typed('Base64', Buffer.from(value).toString('base64'));
  if (Array.isArray(value)) return typed('List', value.map(encode));
  if (isNode(value)) return typed('Node', { _element_id: nodeId(value._id), _labels: value._labels, _properties: properties(value) });
  if (isRelationship(value)) return typed('Relationship', relationship(value));
  if (isPath(value)) return typed('Path', stepsOf(value).map(encode));
  return typed('Map', mapValues(value, encode));
}

/** The same without types, for a client that asks for application/json. */
export function encodePlain(value) {
  if (typeof value === 'bigint') return Number(value);
  if (value === undefined || typeof value !== 'object' || value === null) return value ?? null;
  if (value instanceof Date) return value.toISOString().replace(/Z$/, '');
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(encodePlain);
  if (isPath(value)) return stepsOf(value).map(encodePlain);
  if (isNode(value)) return { elementId: nodeId(value._id), labels: value._labels, properties: mapValues(own(value), encodePlain) };
  if (isRelationship(value)) {
    const { _element_id, _start_node_element_id, _end_node_element_id, _type } = relationship(value);
    return {
      elementId: _element_id, startNodeElementId: _start_node_element_id, endNodeElementId: _end_node_element_id,
      type: _type, properties: mapValues(own(value), encodePlain),
    };
  }
  return mapValues(value, encodePlain);
}

// Grafeo gives integers beyond 2^53 as bigint, so a number beyond it is a Float.
const isInteger = (value) => Number.isSafeInteger(value) && !Object.is(value, -0);
const numberText = (value) => (Object.is(value, -0) ? '-0.0' : String(value));

const isNode = (value) => Array.isArray(value._labels) && '_id' in value;
const isRelationship = (value) => typeof value._type === 'string' && '_source' in value && '_target' in value;
const isPath = (value) =>
  Array.isArray(value.nodes) && Array.isArray(value.edges) && Object.keys(value).length === 2
  && value.nodes.length === value.edges.length + 1 && value.nodes.every(isNode) && value.edges.every(isRelationship);

const nodeId = (id) => `4:stand-in:${id}`;
const relationship = (value) => ({
  _element_id: `5:stand-in:${value._id}`,
  _start_node_element_id: nodeId(value._source),
  _end_node_element_id: nodeId(value._target),
  _type: value._type,
  _properties: properties(value),
});
const stepsOf = ({ nodes, edges }) => nodes.flatMap((node, i) => (i < edges.length ? [node, edges[i]] : [node]));

const own = ({ _id, _labels, _type, _source, _target, ...rest }) => rest;
const properties = (value) => mapValues(own(value), encode);
const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
