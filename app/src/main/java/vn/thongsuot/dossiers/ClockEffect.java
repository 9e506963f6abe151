package vn.thongsuot.dossiers;

/** What an action does to the legal clock (Vietnamese: tác động lên thời hạn). */
public enum ClockEffect {
    STARTS,
    RUNS_ON,
    STANDS,
    RUNS_AGAIN,
    ENDS,
    NONE
}
