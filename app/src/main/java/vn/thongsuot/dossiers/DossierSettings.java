package vn.thongsuot.dossiers;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of dossiers (Vietnamese: tham số hồ sơ).
 *
 * @param codePattern code of a dossier where the authority set none of its own: {@code {agency}}, {@code {day}} (YYMMDD) and
 *     {@code {serial}} (four digits or more), with hyphens between them
 * @param publicAddress where citizens reach this installation; stands in the QR of the papers
 * @param trackTriesPerHour wrong tries per code and hour on the tracking page
 */
@ConfigurationProperties("thongsuot.dossiers")
record DossierSettings(
        @DefaultValue("{agency}-{day}-{serial}") String codePattern,
        @DefaultValue("http://localhost:8080") String publicAddress,
        @DefaultValue("5") int trackTriesPerHour) {}
