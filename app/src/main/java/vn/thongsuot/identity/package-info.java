/**
 * Accounts, assignments and the store of personal data (Vietnamese: tài khoản, phân công, dữ liệu cá nhân).
 *
 * <p><b>Owns</b>: who may log in and in which roles; second factors, drafts of forms; answers to electronic forms; citizens' names,
 * identifiers and contacts. <b>Does not own</b>: what
 * a role permits (access).
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: Luật 91/2025/QH15 on personal data. <b>Start reading at</b>:
 * {@link vn.thongsuot.identity.PersonStore}.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: pdf",
            "organisation",
            "organisation :: spi"
        })
@NullMarked
package vn.thongsuot.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
