package vn.thongsuot.platform.pdf;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.jspecify.annotations.Nullable;

/** Where templates write: every value passes through {@link PrintableText} and is escaped, no template can forget it. */
final class PrintableOutput extends OwaspHtmlTemplateOutput {

    private final StringOutput written;
    private final PrintableText printable;

    private PrintableOutput(StringOutput written, PrintableText printable) {
        super(written);
        this.written = written;
        this.printable = printable;
    }

    static PrintableOutput of(PrintableText printable) {
        return new PrintableOutput(new StringOutput(), printable);
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        if (value != null) {
            super.writeUserContent(printable.of(value));
        }
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
