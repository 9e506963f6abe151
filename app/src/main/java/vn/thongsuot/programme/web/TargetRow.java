package vn.thongsuot.programme.web;

/**
 * A target in a line of a table (Vietnamese: dòng chỉ tiêu).
 *
 * @param state message key
 * @param now the figure, with the cases behind it
 */
record TargetRow(
        String title,
        String href,
        String area,
        String state,
        String tag,
        TargetCard.Fact now,
        String lineNow,
        String gap) {}
