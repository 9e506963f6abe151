package vn.thongsuot.dossiers.papers;

import java.time.LocalDateTime;

/**
 * Head of an official paper (Vietnamese: tên cơ quan, số ký hiệu, địa danh và thời gian ban hành).
 *
 * @param parent the superior body, such as {@code Ủy ban nhân dân phường Tân Giang}; printed in capitals;
 *     blank for a body that stands alone
 * @param agency the issuing desk, such as {@code Trung tâm Phục vụ hành chính công}; printed in capitals. A line break in
 *     one of the two names is kept, else long names are broken into lines of similar length
 * @param symbol abbreviation of the agency in the paper's number, such as {@code TTPVHCC} or {@code BPTNTKQ}
 * @param number running number of this kind of paper in its year
 * @param place name of the place before the date, such as {@code Tân Giang}
 * @param issuedAt time of issue in Vietnam; the head shows its day, the file carries it as its date
 */
public record Letterhead(
        String parent, String agency, String symbol, int number, String place, LocalDateTime issuedAt) {}
