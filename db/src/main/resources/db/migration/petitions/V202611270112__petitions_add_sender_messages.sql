-- A sender is told of what happens to their petition only where they asked to be.
alter table petitions.petition add column tells_sender boolean not null default false;
comment on column petitions.petition.tells_sender is 'Whether the sender agreed to be told by message (Vietnamese: đồng ý nhận tin nhắn).';
