package vn.thongsuot.payments.statements;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Statements in ISO 20022 camt.053 of any version (Vietnamese: sao kê theo chuẩn ISO 20022). One entry may hold several transactions;
 * each that has an amount of its own is a credit of its own. Names of payers are passed over.
 */
final class Camt053 {

    private static final XMLInputFactory FACTORY = factory();

    private final List<Credit> credits = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private Parts entry = new Parts();
    private Parts transaction = new Parts();
    private boolean hasTransactions;

    private Camt053() {}

    /** What is known of an entry or transaction so far. */
    private static final class Parts {
        private String amount = "";
        private String currency = "";
        private String direction = "";
        private String day = "";
        private String reference = "";
        private String endToEnd = "";
        private final StringBuilder content = new StringBuilder();
    }

    static List<Credit> read(byte[] file) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(file));
            Camt053 statement = new Camt053();
            boolean known = false;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        known |= reader.getLocalName().equals("BkToCstmrStmt");
                        statement.begin(reader);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> statement.text(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> statement.end(reader.getLocalName());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw StatementFile.unreadable();
                    default -> {}
                }
            }
            if (!known) {
                throw StatementFile.unreadable();
            }
            return statement.credits;
        } catch (XMLStreamException e) {
            throw StatementFile.unreadable();
        }
    }

    /** Without document types and entities: a file can neither fetch anything nor grow. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        return factory;
    }

    private void begin(XMLStreamReader reader) {
        path.addLast(reader.getLocalName());
        if (isAt("Ntry")) {
            entry = new Parts();
            hasTransactions = false;
        } else if (isAt("Ntry", "NtryDtls", "TxDtls")) {
            transaction = new Parts();
        } else if (reader.getLocalName().equals("Amt")) {
            String currency = String.valueOf(reader.getAttributeValue(null, "Ccy"));
            parts().currency = parts().currency.isEmpty() ? currency : parts().currency;
        }
    }

    private void text(String text) {
        if (isAt("Ntry", "Amt")) {
            entry.amount += text.strip();
        } else if (isAt("Ntry", "CdtDbtInd")) {
            entry.direction += text.strip();
        } else if (isAt("Ntry", "BookgDt", "Dt") || isAt("Ntry", "BookgDt", "DtTm")) {
            entry.day += text.strip();
        } else if (isAt("Ntry", "AcctSvcrRef")) {
            entry.reference += text.strip();
        } else if (isAt("Ntry", "AddtlNtryInf")) {
            entry.content.append(text);
        } else if (isAt("TxDtls", "Amt") || isAt("TxDtls", "AmtDtls", "TxAmt", "Amt")) {
            transaction.amount += text.strip();
        } else if (isAt("TxDtls", "CdtDbtInd")) {
            transaction.direction += text.strip();
        } else if (isAt("TxDtls", "Refs", "AcctSvcrRef")) {
            transaction.reference += text.strip();
        } else if (isAt("TxDtls", "Refs", "EndToEndId")) {
            transaction.endToEnd += text.strip();
        } else if (isAt("RmtInf", "Ustrd")) {
            parts().content.append(text);
        }
    }

    private void end(String name) {
        if (isAt("Ntry", "NtryDtls", "TxDtls") && !transaction.amount.isEmpty()) {
            hasTransactions = true;
            add(transaction);
        } else if (isAt("Ntry", "NtryDtls", "TxDtls")) {
            entry.content.append(' ').append(transaction.content).append(' ').append(transaction.endToEnd);
            entry.reference = entry.reference.isEmpty() ? transaction.reference : entry.reference;
        } else if (isAt("Ntry") && !hasTransactions) {
            add(entry);
        }
        if (!path.isEmpty() && path.peekLast().equals(name)) {
            path.removeLast();
        }
    }

    private void add(Parts parts) {
        String direction = parts.direction.isEmpty() ? entry.direction : parts.direction;
        String currency = parts.currency.isEmpty() ? entry.currency : parts.currency;
        if (!direction.equals("CRDT") || !currency.equals("VND")) {
            return;
        }
        int line = credits.size() + 1;
        if (line > StatementFile.MOST_LINES) {
            throw StatementFile.unreadable();
        }
        try {
            String day = entry.day.substring(0, Math.min(10, entry.day.length()));
            String reference = parts.reference.isEmpty() ? entry.reference : parts.reference;
            credits.add(new Credit(
                    LocalDate.parse(day),
                    new BigDecimal(parts.amount).longValueExact(),
                    (parts.content + " " + parts.endToEnd).strip(),
                    parts == entry || !hasSiblings() ? reference : reference + "/" + line));
        } catch (DateTimeParseException | ArithmeticException | NumberFormatException e) {
            throw StatementFile.wrongLine(line);
        }
    }

    /** A transaction with a reference of its own needs no number beside it. */
    private boolean hasSiblings() {
        return transaction.reference.isEmpty();
    }

    private Parts parts() {
        return path.contains("TxDtls") ? transaction : entry;
    }

    /** Whether the innermost elements are these. */
    private boolean isAt(String... names) {
        if (path.size() < names.length) {
            return false;
        }
        String[] all = path.toArray(String[]::new);
        for (int i = 0; i < names.length; i++) {
            if (!all[all.length - names.length + i].equals(names[i])) {
                return false;
            }
        }
        return true;
    }
}
