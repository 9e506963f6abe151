package vn.thongsuot.documents.signing;

/**
 * What is seen of a signature on the paper (Vietnamese: hình ảnh chữ ký số).
 *
 * @param words lines such as name, position and time
 * @param place where on the last page it stands
 */
public record SignatureMark(String words, Place place) {

    /** In the bottom margin, where no text of a paper stands. */
    public enum Place {
        LEFT(212),
        RIGHT(396);

        private final int x;

        Place(int x) {
            this.x = x;
        }

        int x() {
            return x;
        }
    }
}
