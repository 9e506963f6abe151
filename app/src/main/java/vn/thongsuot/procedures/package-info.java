/**
 * Catalogue of administrative procedures (Vietnamese: danh mục thủ tục hành chính) and their internal routes.
 *
 * <p><b>Owns</b>: procedures, versions with effective dates, components, routes, announcing decisions, forms, examples,
 * reviews. <b>Does not own</b>: dossiers.
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>:
 * {@link vn.thongsuot.organisation.UnitsChanged}.
 * <p><b>Legal basis</b>: NĐ 63/2010/NĐ-CP Điều 8 khoản 2. <b>Start reading at</b>:
 * {@link vn.thongsuot.procedures.ProcedureCatalogue}.
 */
@ApplicationModule(
        displayName = "Procedures",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "platform :: pdf",
            "organisation",
            "organisation :: spi",
            "calendar",
            "calendar :: clock",
            "documents",
            "facts"
        })
@NullMarked
package vn.thongsuot.procedures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
