-- Where and in which language an official is told something by mail.
alter table identity.account
    add mail text,
    add language text not null default 'vi' constraint ck_account_language check (language in ('vi', 'en'));
comment on column identity.account.mail is 'Official mail address (Vietnamese: thư điện tử công vụ); null where no mail goes.';
