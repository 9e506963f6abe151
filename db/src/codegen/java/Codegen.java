import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;
import vn.thongsuot.postgres.Bootstrap;
import vn.thongsuot.postgres.EmbeddedPostgres;
import vn.thongsuot.postgres.Settings;

/** Migrates a throw-away PostgreSQL and writes one jOOQ package per schema; does nothing when no migration changed. */
class Codegen {

    private static final List<String> SCHEMAS = List.of(
            "platform", "audit", "organisation", "identity", "calendar", "documents", "notifications", "procedures",
            "dossiers", "facts", "indicators", "programme", "reports", "petitions", "surveys",
            "inspections", "communication", "scoring", "payments", "exports", "centres", "webhooks", "pub");

    public static void main(String[] args) throws Exception {
        Path module = Path.of(args[0]);
        Path output = module.resolve("target/generated-sources/jooq");
        Path stamp = module.resolve("target/jooq.stamp");
        String fingerprint = fingerprint(module.resolve("src"));
        if (Files.exists(stamp) && Files.exists(output) && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        generate(module.resolve("src/main/resources/db/migration"), output);
        Files.writeString(stamp, fingerprint);
    }

    private static void generate(Path migrations, Path output) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Settings.throwaway().withoutFsync())) {
            Bootstrap.prepare(postgres);
            Jdbc owner = new Jdbc()
                    .withDriver("org.postgresql.Driver")
                    .withUrl(postgres.jdbcUrl(Bootstrap.DATABASE))
                    .withUser(Bootstrap.OWNER)
                    .withPassword(postgres.secret(Bootstrap.OWNER));
            Flyway.configure()
                    .dataSource(owner.getUrl(), owner.getUser(), owner.getPassword())
                    .locations("filesystem:" + migrations)
                    .placeholders(Map.of("approle", Bootstrap.APP))
                    .schemas("flyway")
                    .createSchemas(true)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(owner, output));
        }
    }

    private static Configuration configuration(Jdbc owner, Path output) {
        SchemaMappingType[] schemata = SCHEMAS.stream()
                .map(name -> new SchemaMappingType().withInputSchema(name))
                .toArray(SchemaMappingType[]::new);
        Database database = new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withSchemata(schemata)
                .withIncludeRoutines(false)
                .withForcedTypes(
                        new ForcedType().withName("INSTANT").withIncludeTypes("(?i:timestamp with time zone|timestamptz)"),
                        // The driver has no type for transaction ids and ranges; they are compared in SQL only.
                        new ForcedType().withName("VARCHAR").withIncludeTypes("(?i:xid8|daterange)"));
        Generate generate = new Generate()
                .withDefaultCatalog(false)
                .withComments(true)
                .withRecords(true)
                .withGlobalLinkReferences(false);
        return new Configuration()
                .withJdbc(owner)
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(generate)
                        .withTarget(new Target().withPackageName("vn.thongsuot.db").withDirectory(output.toString())));
    }

    private static String fingerprint(Path sources) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.toString().getBytes());
                digest.update(read(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
