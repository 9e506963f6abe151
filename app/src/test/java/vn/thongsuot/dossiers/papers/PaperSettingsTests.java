package vn.thongsuot.dossiers.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.thongsuot.platform.pdf.PdfPrinter;

class PaperSettingsTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(PaperConfiguration.class, PaperPrinter.class, PdfPrinter.class);

    @Test
    void measuresAreThoseOfTheDecreeUnlessSet() {
        application.run(context -> {
            PaperLayout layout = context.getBean(PaperLayout.class);

            assertThat(layout.left()).isEqualTo(30);
            assertThat(layout.right()).isEqualTo(15);
            assertThat(layout.bodySize()).isEqualTo(13);
            assertThat(context).hasSingleBean(PaperPrinter.class);
        });
    }

    @Test
    void settingsReachThePaper() {
        application
                .withPropertyValues("thongsuot.papers.left=35", "thongsuot.papers.body-size=14")
                .run(context -> {
                    String sheet = context.getBean(PaperPrinter.class).xhtml(PaperFixtures.receipt());

                    assertThat(sheet).contains("margin: 20mm 15mm 20mm 35mm", "font-size: 14pt");
                });
    }
}
