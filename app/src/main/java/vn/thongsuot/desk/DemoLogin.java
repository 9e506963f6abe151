package vn.thongsuot.desk;

/** Who can log in as what in the demo world (Vietnamese: tài khoản mẫu). All data of it is invented. */
public record DemoLogin(String login, String displayName, String position, String unit) {}
