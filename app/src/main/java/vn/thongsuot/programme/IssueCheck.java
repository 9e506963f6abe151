package vn.thongsuot.programme;

/** What else must be in order before a plan is issued (Vietnamese: kiểm tra trước khi ban hành). */
public interface IssueCheck {

    /**
     * @param acknowledged the leader has seen what is open and issues all the same
     * @throws vn.thongsuot.shared.DomainException if the plan may not be issued like this
     */
    void check(Plan plan, boolean acknowledged);
}
