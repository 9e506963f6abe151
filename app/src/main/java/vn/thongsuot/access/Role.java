package vn.thongsuot.access;

import static vn.thongsuot.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** A role of an assignment (Vietnamese: vai trò) and what it permits; where it permits it is decided by unit and case. */
public enum Role {
    /** Receives and returns at the counter (Vietnamese: cán bộ Bộ phận Một cửa). */
    INTAKE_CLERK(Set.of(
            DOSSIER_RECEIVE,
            DOSSIER_READ,
            DOSSIER_RETURN,
            DOSSIER_WORK,
            PERSON_READ,
            BOARD_READ,
            TASK_WORK,
            PETITION_RECEIVE,
            SURVEY_ENTER,
            PAYMENT_READ,
            PAYMENT_COLLECT)),
    /** Examines dossiers (Vietnamese: công chức chuyên môn thụ lý). */
    OFFICER(Set.of(
            DOSSIER_READ,
            DOSSIER_WORK,
            PERSON_READ,
            BOARD_READ,
            TASK_WORK,
            VALUE_REPORT,
            PETITION_ANSWER,
            SURVEY_ENTER)),
    /** Heads a department and reviews its dossiers (Vietnamese: trưởng phòng chuyên môn). */
    DEPARTMENT_HEAD(Set.of(
            DOSSIER_READ,
            DOSSIER_WORK,
            DOSSIER_ASSIGN,
            PERSON_READ,
            BOARD_READ,
            TASK_ASSIGN,
            TASK_WORK,
            VALUE_REPORT,
            VALUE_APPROVE,
            PETITION_ANSWER)),
    /** Decides and signs (Vietnamese: lãnh đạo cơ quan). */
    LEADER(Set.of(
            DOSSIER_READ,
            DOSSIER_WORK,
            DOSSIER_ASSIGN,
            DOSSIER_DECIDE,
            PERSON_READ,
            BOARD_READ,
            PROGRAMME_APPROVE,
            TASK_ASSIGN,
            TASK_WORK,
            VALUE_APPROVE,
            PETITION_RECEIVE,
            PETITION_ANSWER,
            PETITION_DECIDE,
            UNIT_DECIDE,
            PAYMENT_READ,
            PAYMENT_APPROVE,
            CATALOGUE_DECIDE)),
    /** Numbers and seals papers (Vietnamese: văn thư). */
    RECORDS_CLERK(Set.of(DOSSIER_READ, DOSSIER_WORK, BOARD_READ, TASK_WORK, SURVEY_ENTER)),
    /**
     * Runs the reform programme and keeps the register of petitions (Vietnamese: công chức theo dõi cải cách hành chính); sees
     * cases, not persons.
     */
    REFORM_OFFICER(Set.of(
            DOSSIER_READ,
            BOARD_READ,
            PROGRAMME_EDIT,
            TASK_ASSIGN,
            TASK_WORK,
            VALUE_REPORT,
            PETITION_RECEIVE,
            SURVEY_ENTER,
            CATALOGUE_EDIT)),
    /** Reads everything of the subtree, changes nothing (Vietnamese: thanh tra, kiểm tra). */
    AUDITOR(Set.of(DOSSIER_READ, PERSON_READ, BOARD_READ, AUDIT_READ, PAYMENT_READ)),
    /** Keeps accounts, units, calendar and catalogue (Vietnamese: quản trị hệ thống); sees no case. */
    ADMINISTRATOR(Set.of(BOARD_READ, CATALOGUE_EDIT, ADMINISTER));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = EnumSet.copyOf(permissions);
    }

    public boolean permits(Permission permission) {
        return permissions.contains(permission);
    }
}
