-- Extensions live in a schema of their own, so that their routines are neither generated nor confused with ours.
create schema ext;
comment on schema ext is 'Extensions of PostgreSQL.';
grant usage on schema ext to ${approle};
create extension btree_gist schema ext;
create extension unaccent schema ext;
create extension pg_trgm schema ext;

create schema pub;
comment on schema pub is 'Views that modules publish for others to join; read only.';
grant usage on schema pub to ${approle};

-- unaccent() is only STABLE because its dictionary may change; ours does not, and an index needs IMMUTABLE.
create function pub.plain(value text) returns text
    language sql immutable strict parallel safe
    return lower(ext.unaccent('ext.unaccent'::regdictionary, value));
comment on function pub.plain(text) is 'Lower case without accents, for search (đường -> duong).';
grant execute on function pub.plain(text) to ${approle};
