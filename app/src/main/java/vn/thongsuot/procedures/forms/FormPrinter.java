package vn.thongsuot.procedures.forms;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.pdf.PdfPrinter;

/** A filled form as PDF/A (Vietnamese: in tờ khai). */
@Component
public class FormPrinter {

    private final PdfPrinter printer;
    private final Clock clock;

    FormPrinter(PdfPrinter printer, Clock clock) {
        this.printer = printer;
        this.clock = clock;
    }

    public byte[] print(FilledForm page) {
        return printer.print(
                "procedures/forms/web/printed.jte",
                Map.of("page", page),
                LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
    }
}
