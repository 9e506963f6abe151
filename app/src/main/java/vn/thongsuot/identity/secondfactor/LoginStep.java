package vn.thongsuot.identity.secondfactor;

/** What is still due after the right password (Vietnamese: bước đăng nhập tiếp theo). */
public enum LoginStep {
    /** Nothing. */
    NONE,
    /** A code of the telephone or a recovery code. */
    CODE,
    /** A second factor has to be set up first, because a role asks for it. */
    ENROL
}
