package vn.thongsuot.programme.reader;

/** The plain text of a plan, tables as lines with cells between tabs (Vietnamese: văn bản thuần của kế hoạch). */
public record PlanText(String name, String text) {}
