package vn.thongsuot.documents.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.Verification;
import vn.thongsuot.platform.api.ApiResource;

/** Whether a result is in force, for other systems. */
@ApiResource(tag = "results")
class VerifyApi {

    private final Verification verification;

    VerifyApi(Verification verification) {
        this.verification = verification;
    }

    /** What is said of a code. */
    record ResultJson(
            String state,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validTo,
            @Nullable String title,
            @Nullable String sha256) {}

    @GetMapping("/results/{code}")
    @Requires(Permission.DESK_USE)
    ResultJson get(@PathVariable String code) {
        Verification.Answer answer = verification.ofCode(code);
        Issued issued = answer.issued();
        return issued == null
                ? new ResultJson(answer.outcome().key(), null, null, null, null, null)
                : new ResultJson(
                        answer.outcome().key(),
                        issued.number(),
                        issued.issuedOn(),
                        issued.validTo(),
                        issued.title().vi(),
                        issued.hash());
    }
}
