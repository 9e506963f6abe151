package vn.thongsuot.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Trang xác minh nói chữ ký của tệp có dấu thời gian hay không, lúc nào, do ai tin cậy")
class VerifyTimeStampBrowserTests extends BrowserTest {

    @Test
    void saysWhetherSignaturesCarryATimeStamp() throws Exception {
        Page citizen = newPage();
        try (SigningStub stub = new SigningStub()) {
            ask(citizen, signed(stub, stub.base + "/tsa"));
            assertThat(citizen.locator("[role=status]").textContent())
                    .contains("Chữ ký số có dấu thời gian: 1 trên 1.")
                    .contains("Dấu thời gian lúc 09:42 20/11/2026; chưa xác định được nguồn gốc tin cậy của bên cấp.");
            inspect(citizen, "verify-time-stamp");

            ask(citizen, signed(stub, null));
            assertThat(citizen.locator("[role=status]").textContent()).contains("không kèm dấu thời gian");

            citizen.navigate(url("/language/en?back=/xac-minh"));
            ask(citizen, signed(stub, stub.base + "/tsa"));
            assertThat(citizen.locator("[role=status]").textContent())
                    .contains("Signatures with a time stamp: 1 of 1.");
        }
    }

    private void ask(Page citizen, byte[] file) {
        citizen.navigate(url("/xac-minh"));
        citizen.setInputFiles("#file", new FilePayload("to.pdf", "application/pdf", file));
        follow(citizen.locator("form[action='/xac-minh/file'] button"));
    }

    private static byte[] signed(SigningStub stub, @Nullable String authority) {
        return new PdfSigner(List.of(stub.local()), new SigningSettings(authority, null, null, 5))
                .sign(
                        SigningStub.page(),
                        stub.key(SigningKey.Provider.PKCS12),
                        new SignatureMark("Ký bởi: Người Thử", SignatureMark.Place.LEFT),
                        SigningStub.AT);
    }
}
