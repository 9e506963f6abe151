package vn.thongsuot.inspections.plans;

import java.util.Locale;

/** What can be done to a year's plan (Vietnamese: thao tác trên kế hoạch kiểm tra). */
public enum PlanAction {
    /** Vietnamese: sửa. */
    EDIT,
    /** Name units (Vietnamese: đưa đơn vị vào kế hoạch). */
    ADD,
    /** Vietnamese: ban hành. */
    ISSUE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
