/**
 * Public pages over the modules (Vietnamese: cổng thông tin): home, procedures, tracking, accessibility.
 *
 * <p><b>Owns</b>: nothing. <b>Does not own</b>: filing, which happens on the National Public Service Portal.
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: NĐ 224/2026/NĐ-CP Điều 15. <b>Start reading at</b>: {@code vn.thongsuot.portal.web}.
 */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "shared",
            "access",
            "platform",
            "organisation",
            "procedures",
            "procedures :: catalogue",
            "procedures :: fees",
            "procedures :: forms",
            "dossiers",
            "identity",
            "documents",
            "indicators",
            "programme"
        })
@NullMarked
package vn.thongsuot.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
