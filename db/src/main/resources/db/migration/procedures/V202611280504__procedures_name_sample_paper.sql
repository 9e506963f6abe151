-- An amendment may number papers anew; an example belongs to the paper, which its name says, and not to the number.
alter table procedures.sample add column paper text;
update procedures.sample s
   set paper = coalesce(
       (select c.name ->> 'vi'
          from procedures.component c
          join procedures.version v on v.id = c.version_id
          join procedures.procedure p on p.id = v.procedure_id
         where p.authority_id = s.authority_id and p.code = s.code and c.n = s.component_n
           and v.valid @> (s.published_at at time zone 'Asia/Ho_Chi_Minh')::date),
       s.title);
alter table procedures.sample alter column paper set not null;
comment on column procedures.sample.paper is 'Vietnamese name of the paper when the example was published; component_n is its number then.';
drop index procedures.ux_sample_component;
create index ix_sample_paper on procedures.sample (authority_id, code, paper) where withdrawn_at is null;
