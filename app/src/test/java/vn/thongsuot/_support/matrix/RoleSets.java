package vn.thongsuot._support.matrix;

import java.util.Set;
import vn.thongsuot.access.Role;

/** Roles that are asked for together. */
public final class RoleSets {

    public static final Set<Role> READERS = Set.of(
            Role.INTAKE_CLERK,
            Role.OFFICER,
            Role.DEPARTMENT_HEAD,
            Role.LEADER,
            Role.RECORDS_CLERK,
            Role.REFORM_OFFICER,
            Role.AUDITOR);
    public static final Set<Role> BOARD = Set.of(
            Role.INTAKE_CLERK,
            Role.OFFICER,
            Role.DEPARTMENT_HEAD,
            Role.LEADER,
            Role.RECORDS_CLERK,
            Role.REFORM_OFFICER,
            Role.AUDITOR,
            Role.ADMINISTRATOR);
    public static final Set<Role> PLANNERS = Set.of(Role.REFORM_OFFICER);
    public static final Set<Role> REPORTERS = Set.of(Role.OFFICER, Role.DEPARTMENT_HEAD, Role.REFORM_OFFICER);
    public static final Set<Role> WORKERS =
            Set.of(Role.INTAKE_CLERK, Role.OFFICER, Role.DEPARTMENT_HEAD, Role.LEADER, Role.RECORDS_CLERK);
    public static final Set<Role> ASSIGNERS = Set.of(Role.DEPARTMENT_HEAD, Role.LEADER, Role.REFORM_OFFICER);
    public static final Set<Role> TASK_WORKERS = Set.of(
            Role.INTAKE_CLERK,
            Role.OFFICER,
            Role.DEPARTMENT_HEAD,
            Role.LEADER,
            Role.RECORDS_CLERK,
            Role.REFORM_OFFICER);

    private RoleSets() {}
}
