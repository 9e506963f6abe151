/**
 * One-stop dossiers (Vietnamese: hồ sơ thủ tục hành chính) from reception to the return of the result.
 *
 * <p><b>Owns</b>: dossier, its pauses, extensions, stays in steps, components, papers and codes, ids of the persons beside its
 * applicant; the legal clock.
 * <b>Does not own</b>: the procedure's limit and route (procedures), working time (calendar), persons (identity), files
 * (documents), figures (facts).
 * <p><b>Publishes</b>: {@link vn.thongsuot.dossiers.PaperIssued}. <b>Listens to</b>: its own {@code PaperIssued}, to
 * print after the commit.
 * <p><b>Legal basis</b>: NĐ 118/2025/NĐ-CP; forms of TT 03/2025/TT-VPCP. <b>Start reading at</b>:
 * {@link vn.thongsuot.dossiers.DossierTransitions}.
 */
@ApplicationModule(
        displayName = "Dossiers",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "platform :: docx",
            "platform :: pdf",
            "organisation",
            "organisation :: spi",
            "calendar",
            "calendar :: spi",
            "calendar :: clock",
            "identity",
            "identity :: leaves",
            "documents",
            "documents :: keeping",
            "documents :: results",
            "documents :: scans",
            "documents :: signing",
            "notifications",
            "exports",
            "facts",
            "procedures",
            "procedures :: fees",
            "procedures :: forms",
            "procedures :: guards",
            "procedures :: spi",
            "payments",
            "payments :: online",
            "payments :: spi",
            "payments :: vietqr"
        })
@NullMarked
package vn.thongsuot.dossiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
