package vn.thongsuot.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Words for those who are no people: what they get where the product is too busy (Vietnamese: trả lời khi quá tải). */
public interface BusyAnswer {

    boolean isFor(HttpServletRequest request);

    /** Writes the status and the words; when to come again stands in the answer already. */
    void writeBusy(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
