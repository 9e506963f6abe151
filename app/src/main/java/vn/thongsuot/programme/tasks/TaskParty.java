package vn.thongsuot.programme.tasks;

/** In which relation somebody acts on a task (Vietnamese: bên giao, bên thực hiện). */
public enum TaskParty {
    /** Who may assign in the name of the unit that assigned it. */
    ASSIGNER,
    /** The person in charge, or the head of the unit in charge. */
    LEAD
}
