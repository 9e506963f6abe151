-- Texts of messages are data: an authority may word them itself; each change is a version.
create table notifications.template (
    authority_id uuid not null,
    name text not null,
    version integer not null,
    subject jsonb not null,
    body jsonb not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    constraint pk_template primary key (authority_id, name, version)
);
comment on table notifications.template is 'Own wording of a message with merge fields in braces (Vietnamese: mẫu tin nhắn); without one the text of the product is used.';

create table notifications.preference (
    account_id uuid constraint pk_preference primary key,
    digest boolean not null,
    mailed text not null,
    changed_at timestamptz not null
);
comment on table notifications.preference is 'How an official wants to be told beside the notices on the desk (Vietnamese: tùy chọn nhận thông báo).';
comment on column notifications.preference.mailed is 'Topics whose notices also go by mail, separated by blanks.';
grant update on notifications.preference to ${approle};
