package vn.thongsuot.shared;

import java.util.List;

/** A page of a longer list (Vietnamese: một trang của danh sách). @param more whether another page follows */
public record Paged<T>(List<T> rows, boolean more) {

    public Paged {
        rows = List.copyOf(rows);
    }

    /** @param found the rows of the page, and one beyond them where another page follows */
    public static <T> Paged<T> of(List<T> found, int size) {
        return new Paged<>(found.subList(0, Math.min(size, found.size())), found.size() > size);
    }
}
