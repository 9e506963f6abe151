package vn.thongsuot.programme.tasks;

import java.util.Optional;

/**
 * What a report of progress says (Vietnamese: nội dung báo cáo tiến độ, minh chứng).
 *
 * @param percent 0 to 100
 * @param file evidence
 */
@SuppressWarnings("ArrayRecordComponent")
public record Evidence(int percent, String words, Optional<byte[]> file) {}
