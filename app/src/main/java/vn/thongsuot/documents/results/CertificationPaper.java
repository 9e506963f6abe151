package vn.thongsuot.documents.results;

import java.util.List;

/**
 * The page behind a certified copy (Vietnamese: trang chứng thực bản sao điện tử).
 *
 * @param agency lines of its name, in capitals
 * @param verify how the copy is checked
 */
record CertificationPaper(
        List<String> agency,
        String placeAndDay,
        String title,
        String statement,
        List<Row> rows,
        String position,
        String signer,
        String verify) {

    /** What is said of the copy. */
    record Row(String label, String value) {}
}
