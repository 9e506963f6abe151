-- A task may serve one target, so that whoever looks at the target sees the very task that should meet it.
alter table programme.task
    add column target_id uuid constraint fk_task_target references programme.target (id) on delete set null;
comment on column programme.task.target_id is 'The target that the task serves (Vietnamese: nhiệm vụ phục vụ chỉ tiêu); null where it serves none or several.';
create index ix_task_target on programme.task (target_id) where target_id is not null;
