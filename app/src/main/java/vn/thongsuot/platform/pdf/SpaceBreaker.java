package vn.thongsuot.platform.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines at spaces only, as Vietnamese is typed: codes, fractions and addresses stay whole if they fit a line. */
final class SpaceBreaker implements FSTextBreaker {

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return -1;
        }
        while (position < text.length() && !Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position;
    }
}
