create schema session;
comment on schema session is 'Web sessions (Spring Session).';
grant usage on schema session to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema session grant select, insert on tables to ${approle};
alter default privileges in schema session grant usage, select on sequences to ${approle};

create table session.spring_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint pk_spring_session primary key (primary_id)
);
comment on table session.spring_session is 'Sessions of officials; any node may serve any session.';
create unique index ux_spring_session_session_id on session.spring_session (session_id);
create index ix_spring_session_expiry_time on session.spring_session (expiry_time);
create index ix_spring_session_principal_name on session.spring_session (principal_name);

create table session.spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint pk_spring_session_attributes primary key (session_primary_id, attribute_name),
    constraint fk_spring_session_attributes_session foreign key (session_primary_id)
        references session.spring_session (primary_id) on delete cascade
);
comment on table session.spring_session_attributes is 'Attributes of sessions, serialised.';
grant update, delete on session.spring_session, session.spring_session_attributes to ${approle};
create schema jobs;
comment on schema jobs is 'Scheduled tasks (db-scheduler); any node may die.';
grant usage on schema jobs to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema jobs grant select, insert on tables to ${approle};
alter default privileges in schema jobs grant usage, select on sequences to ${approle};

create table jobs.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    constraint pk_scheduled_tasks primary key (task_name, task_instance)
);
comment on table jobs.scheduled_tasks is 'Recurring and one-time tasks; picked by one node at a time, picked up by another when it dies.';
create index ix_scheduled_tasks_execution_time on jobs.scheduled_tasks (execution_time);
create index ix_scheduled_tasks_last_heartbeat on jobs.scheduled_tasks (last_heartbeat);
grant update, delete on jobs.scheduled_tasks to ${approle};
