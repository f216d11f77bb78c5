import fc from 'fast-check'

/** Values of attributes, among them equal ones that only their place tells apart. */
export const groqValue = fc.constantFrom('same', 'same', 'other', 3, true, null)

const atom = fc.constantFrom(
  '_type == "a"',
  '"b" == _type',
  '_type == $t',
  '_type in ["a", "c"]',
  '_type in [$t]',
  '_type == "a" || _type == "b"',
  '_id == $id',
  '_id in $ids',
  '_id in ["id2", "id4"]',
  '_id > $after',
  '_id > "id1"',
  '_type != "a"',
  'slug.current == $s',
  '"s1" == slug.current',
  'title == "T1"',
  'title == "é"',
  'title == "a\\u0000b"',
  'title == "😀"',
  'n > 5',
  '!(_type == "a")',
  'to->_type == "b"',
  'references("id7")',
  'references($ids)',
  'references($id, "id1")',
  '_type == to->_type',
  '_id in [to._ref]',
  'count(list[ref == "id3"]) > 0',
  'count(*[_type == "c" && n < ^.n]) > 1',
)

const {filter} = fc.letrec<{filter: string}>((tie) => ({
  filter: fc.oneof(
    {maxDepth: 3},
    atom,
    fc.tuple(tie('filter'), tie('filter')).map(([left, right]) => `${left} && ${right}`),
    fc.tuple(tie('filter'), tie('filter')).map(([left, right]) => `(${left} || ${right})`),
  ),
}))

const order = fc.constantFrom(
  '',
  '',
  ' | order(title)',
  ' | order(title desc)',
  ' | order(title asc, _id)',
  ' | order(title desc, _id asc)',
  ' | order(title, _id desc)',
  ' | order(slug.current)',
  ' | order(slug.current desc)',
  ' | order(n)',
  ' | order(n desc)',
  ' | order(_updatedAt desc)',
  ' | order(_id)',
  ' | order(_id desc)',
  ' | order(lower(title), n)',
  ' | order(missing)',
  ' | order(missing desc, title)',
  ' | order(title desc, n)',
  ' | order(slug.current, title desc, n desc)',
  ' | order(title, lower(slug.current), count(list) desc)',
  ' | order(n, to->title)',
  ' | order(to->title)',
  ' | order(to->n desc, title)',
  ' | order(to->slug.current, to->to->n)',
  ' | order(some.where desc)',
  ' | order(_id, title)',
)

const slice = fc.constantFrom(
  '',
  '',
  '[0]',
  '[1]',
  '[-1]',
  '[0...3]',
  '[0..3]',
  '[2...5]',
  '[1...-1]',
  '[3...2]',
)

const projection = fc.constantFrom(
  '',
  '{_id, title}',
  '{..., "to": to->{_id, _type, title}}',
  '{_id, "texts": list[].text, "first": list[0]}',
  '{"again": title, title, list[]{..., "up": ^.title}}',
  '{"others": *[_id in ^.list[].ref]._id, "any": *[n == 3]._id}',
  '{"same": *[_type == ^._type] | order(title)[0...2]{_id, "of": ^._id}}',
  '{"back": *[references(^._id)]{_id, "n": n + 1}, "t": coalesce(missing, title)}',
  '{_id == $id => {"mine": true, list}, "kind": select(n > 5 => title, "small")}',
  '{"deep": to->to->{title, "list": list[text == "same"]{text}}, "count": count(list)}',
  '{"sorted": list | order(text){text}, "flat": [title, ...list[].text]}',
  '{"none": list[@.text in ^.list[].text].text, "keyed": list[_key == "x"][0].text}',
)

/** Forms before an order, whose keys are not the attributes of documents of the same name. */
const form = fc.constantFrom(
  '{_id, title, n, slug, to}',
  '{..., "n": -n}',
  '{..., "more": title}',
  '{"title": slug.current, "n": title, slug, "to": to}',
  '{title, "n": count(list), "slug": {"current": n}}',
  '{"slug": to->slug, "title": to->title, _id}',
  '{_id == $id => {"title": "T0"}, title, n}',
  '{title, ...}',
  '{_id}{..., "title": _id}',
)

/** What a filter asks of the document around it, written into a projection. */
const around = fc.constantFrom(
  '_id == ^.to._ref',
  '^.to._ref == _id',
  '_id in ^.list[].ref',
  '_id in ^.list[ref != "id1"].ref',
  '_id in [^.to._ref, "id1"]',
  '_id == ^.missing',
  '_id == ^.title',
  'references(^._id)',
  'references(^.list[].ref)',
  'references(^.missing)',
  'references(^.to->to._ref)',
  'references(^.title)',
  'slug.current == ^.slug.current',
  'title == ^.title',
  'title == ^.missing',
  'title in ^.list[].text',
  '^.^.n == n',
  '_id == ^.^._id',
  '_id == ^.to->_id || n == 3',
)

const within = fc
  .tuple(
    around,
    fc.oneof(filter, fc.constantFrom('true', '_type == "b"', '_type in ["a", "b"]')),
    order,
    slice,
  )
  .map(([asked, inner, sorted, cut]) => `*[${asked} && (${inner})]${sorted}${cut}`)

/** Subqueries that look at what is around them, at several depths. */
const joined = fc.oneof(
  within.map((inner) => `{_id, "found": ${inner}}`),
  within.map((inner) => `{"found": ${inner}{_id, title}, "number": count(${inner})}`),
  within.map((inner) => `{_id, "elements": list[]{ref, "found": ${inner}._id}}`),
  fc.tuple(within, within).map(([one, other]) => `{"found": ${one}{_id, "again": ${other}._id}}`),
  fc.tuple(within, within).map(([one, other]) => `{"found": ${one}[count(${other}) > 1]._id}`),
)

/** Queries that an index can order: of one type, and sliced from the start. */
const ordered = fc
  .tuple(
    fc.constantFrom('_type == "b"', '_type == $t && n > 2', '_type == "a" && count(list) < 3'),
    fc.constantFrom('', '', ...['{...}', '{title, n, "slug": slug, to}', '{"title": slug.current, to, n}']),
    order,
    fc.constantFrom('[0]', '[1]', '[0...3]', '[0..4]', '[2...5]'),
    projection,
  )
  .map(([inner, made, sorted, cut, end]) => `*[${inner}]${made}${sorted}${cut}${end}`)

const part = fc.oneof(
  {weight: 4, arbitrary: ordered},
  {
    weight: 4,
    arbitrary: fc
      .tuple(filter, order, slice, projection)
      .map(([inner, sorted, cut, end]) => `*[${inner}]${sorted}${cut}${end}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(filter, form, order, slice)
      .map(([inner, made, sorted, cut]) => `*[${inner}]${made}${sorted}${cut}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(filter, form, form, slice)
      .map(([inner, one, other, cut]) => `*[${inner}]${one}${other}${cut}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(filter, order, slice, joined)
      .map(([inner, sorted, cut, end]) => `*[${inner}]${sorted}${cut}${end}`),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(within, filter).map(([inner, other]) => `*[${other} && count(${inner}) > 1]`),
  },
)

/** Queries over documents with `title`, `slug.current`, `n`, `to` (a reference) and `list`. */
export const groqQuery = fc.oneof(
  {weight: 8, arbitrary: part},
  {weight: 1, arbitrary: fc.tuple(filter, filter).map(([one, other]) => `*[${one}][${other}][0...4]`)},
  {weight: 1, arbitrary: fc.tuple(filter, slice).map(([inner, cut]) => `*[${inner}]${cut}._id`)},
  {weight: 1, arbitrary: filter.map((inner) => `count(*[${inner}])`)},
  {weight: 1, arbitrary: fc.tuple(part, part).map(([one, other]) => `{"x": ${one}, "y": ${other}}`)},
  {weight: 1, arbitrary: fc.tuple(order, slice).map(([sorted, cut]) => `*${sorted}${cut}`)},
  {weight: 1, arbitrary: part.map((one) => `(${one})`)},
)
