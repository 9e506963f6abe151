package vn.thongsuot.access;

/** One thing that can be permitted (Vietnamese: quyền). */
public enum Permission {
    /** Receive or refuse an application at a desk. */
    DOSSIER_RECEIVE,
    /** See a dossier, its papers and its history. */
    DOSSIER_READ,
    /** Act in a step that waits for the role and unit of the assignment. */
    DOSSIER_WORK,
    /** Hand a dossier to another holder of the same unit. */
    DOSSIER_ASSIGN,
    /** Decide with effect outside: result, refusal, extension. */
    DOSSIER_DECIDE,
    /** Hand the result to the applicant. */
    DOSSIER_RETURN,
    /** See name, identifier and contact of an applicant; each read is logged. */
    PERSON_READ,
    /** See indicators and boards. */
    BOARD_READ,
    /** Edit plans and targets. */
    PROGRAMME_EDIT,
    /** Issue plans, approve exceptions from the cascade. */
    PROGRAMME_APPROVE,
    /** Assign tasks, judge what was done, close them. */
    TASK_ASSIGN,
    /** Accept, carry out and report tasks of the own unit. */
    TASK_WORK,
    /** Report a value that no record gives yet, with its evidence. */
    VALUE_REPORT,
    /** Approve values that somebody else reported. */
    VALUE_APPROVE,
    /** Keep the register of petitions of the own agency: receive, classify, route, publish. */
    PETITION_RECEIVE,
    /** Handle petitions of the own unit, say what one thinks of those of others. */
    PETITION_ANSWER,
    /** Approve answers to petitions, set them aside. */
    PETITION_DECIDE,
    /** Key filled questionnaires from paper or telephone. */
    SURVEY_ENTER,
    /** See payables, receipts, cash days, refunds and statements of the own unit. */
    PAYMENT_READ,
    /** Take fees at a counter, close the own cash day, ask for refunds, read statements of the bank. */
    PAYMENT_COLLECT,
    /** Decide refunds, take over closed cash days. */
    PAYMENT_APPROVE,
    /** Read audit streams and the read log. */
    AUDIT_READ,
    /** Prepare what changes the catalogue of procedures: decisions, forms, examples, proposals to simplify. */
    CATALOGUE_EDIT,
    /** Sign decisions on the catalogue, decide on proposals to simplify. */
    CATALOGUE_DECIDE,
    /** Keep accounts, units, calendar and catalogue. */
    ADMINISTER,
    /** Confirm decisions on units that somebody else prepared. */
    UNIT_DECIDE,
    /** Be logged in, nothing more. */
    DESK_USE
}
