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

const part = fc
  .tuple(filter, order, slice, projection)
  .map(([inner, sorted, cut, end]) => `*[${inner}]${sorted}${cut}${end}`)

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
