package vn.thongsuot.documents.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** Asks a time-stamp authority over HTTP (Vietnamese: dịch vụ cấp dấu thời gian), as RFC 3161 says. */
final class TimeStamps implements TSPSource {

    private static final long serialVersionUID = 1L;
    private static final int NONCE_BITS = 64;

    private final String url;
    private final int timeoutSeconds;

    TimeStamps(String url, int timeoutSeconds) {
        this.url = url;
        this.timeoutSeconds = timeoutSeconds;
    }

    /** @throws vn.thongsuot.shared.DomainException DOC-041 if the authority does not answer, DOC-042 if it gives no time stamp */
    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm digestAlgorithm, byte[] digest) {
        URI address = URI.create(url);
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(
                    new ASN1ObjectIdentifier(digestAlgorithm.getOid()),
                    digest,
                    new BigInteger(NONCE_BITS, new SecureRandom()));
            TimeStampResponse response = new TimeStampResponse(send(address, request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw SigningService.TIME_STAMP.refused(address, "RFC 3161 status " + response.getStatus());
            }
            return new TimestampBinary(response.getTimeStampToken().getEncoded());
        } catch (IOException | TSPException e) {
            throw SigningService.TIME_STAMP.refused(address, "unusable answer");
        }
    }

    private byte[] send(URI address, byte[] query) {
        Duration patience = Duration.ofSeconds(timeoutSeconds);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(query))
                .build();
        return SigningService.TIME_STAMP.ask(request, patience, HttpResponse.BodyHandlers.ofByteArray());
    }
}
