package se.bas.integration.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpClient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.client.ApiClient;
import se.bas.client.ApiException;
import se.bas.client.ApiResponse;
import se.bas.client.api.CasesApi;
import se.bas.client.api.ConsentsApi;
import se.bas.client.api.LogApi;
import se.bas.client.api.MeApi;
import se.bas.client.api.NotesApi;
import se.bas.client.model.AnnulmentRequest;
import se.bas.client.model.CaseLine;
import se.bas.client.model.CaseView;
import se.bas.client.model.Cases;
import se.bas.client.model.Category;
import se.bas.client.model.ConsentForm;
import se.bas.client.model.ConsentRequest;
import se.bas.client.model.ConsentStatus;
import se.bas.client.model.DraftRequest;
import se.bas.client.model.FieldError;
import se.bas.client.model.LogEntry;
import se.bas.client.model.LogRequest;
import se.bas.client.model.Problem;
import se.bas.client.model.Purpose;
import se.bas.client.model.Receipt;
import se.bas.client.model.Recipient;
import se.bas.client.model.SearchRequest;
import se.bas.client.model.Sort;
import se.bas.client.model.TimelineItem;
import se.bas.client.model.WithdrawalRequest;
import se.bas.domain.consent.ConsentDraft;
import se.bas.environment.TestEnvironment;
import se.bas.environment.Tokens;
import se.bas.integration.Demo;

/**
 * The first minutes of the README as a stranger's program has them: it knows a token and what was generated from
 * {@code docs/openapi.json}, and nothing else.
 */
@Tag("CON-01")
@Tag("CON-02")
class GeneratedClientIT {
    private static final UUID AT_AF = Demo.file(Demo.ROBIN_AT_AF);

    private final Caller soc = new Caller("soc-handlaggare");
    private final Caller amf = new Caller("amf-handlaggare");
    private final Caller af = new Caller("af-handlaggare");
    private final List<UUID> registered = new ArrayList<>();

    /** What somebody calls with. */
    private record Caller(ApiClient client) {
        Caller(String account) {
            this(new ApiClient());
            client.updateBaseUri(TestEnvironment.addresses().app().toString());
            client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + Tokens.of(account)));
            // On plain http, see docs/api.md.
            client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
        }

        CasesApi cases() {
            return new CasesApi(client);
        }

        ConsentsApi consents() {
            return new ConsentsApi(client);
        }

        NotesApi notes() {
            return new NotesApi(client);
        }

        Problem problem(int status, ThrowingCallable asked) throws Exception {
            ApiException refused = assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(asked)
                    .actual();
            assertThat(refused.getCode()).as(refused.getResponseBody()).isEqualTo(status);
            assertThat(refused.getResponseHeaders().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            Problem told = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
            assertThat(told.getStatus()).isEqualTo(status);
            return told;
        }

        Set<Category> seenOf(String owner, UUID file) throws ApiException {
            return cases().openCase(file, null).getTimeline().stream()
                    .filter(item -> item.getOwner().equals(owner))
                    .map(TimelineItem::getCategory)
                    .collect(toSet());
        }
    }

    private ConsentRequest request(Category... categories) throws ApiException {
        UUID unit = new MeApi(soc.client())
                .listRecipients(null).stream()
                        .filter(recipient -> recipient.getUnit().equals("BAS-teamet"))
                        .map(Recipient::getUnitId)
                        .findFirst()
                        .orElseThrow();
        LocalDate today = Robin.today();
        return new ConsentRequest()
                .recipientUnit(unit)
                .categories(List.of(categories))
                .purpose(Purpose.COORDINATION)
                .from(today)
                .until(today.plusMonths(3))
                .form(ConsentForm.WRITTEN)
                .givenAt(Instant.now()
                        .minusSeconds(60)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atOffset(ZoneOffset.UTC))
                .place("Algatan")
                .language("sv")
                .informationVersion(ConsentDraft.INFORMATION_VERSION)
                .voluntary(true)
                .capable(true);
    }

    private Receipt register(ConsentRequest consent, @Nullable String key) throws ApiException {
        Receipt receipt = soc.consents().registerConsent(Robin.AT_SOC, consent, null, key);
        registered.add(Objects.requireNonNull(receipt.getId()));
        return receipt;
    }

    @AfterEach
    void leave_it_as_it_was() throws Exception {
        for (UUID consent : registered) {
            soc.consents()
                    .annulConsent(
                            Robin.AT_SOC,
                            consent,
                            new AnnulmentRequest().reason("Registrerat av ett prov av en klient"),
                            null,
                            null);
        }
        assertThat(amf.seenOf("soc", Robin.AT_AMF)).isEmpty();
    }

    @Test
    void a_caseworkers_list_is_read_page_by_page_and_leads_to_the_case() throws Exception {
        List<CaseLine> mine = new ArrayList<>();
        String cursor = null;
        do {
            Cases page = soc.cases().listCases(Sort.CASE_NUMBER, List.of(), 7, cursor, null);
            mine.addAll(page.getCases());
            cursor = page.getNext();
            assertThat(mine).hasSizeLessThanOrEqualTo(page.getTotal());
        } while (cursor != null);
        CaseLine line = mine.stream()
                .filter(one -> one.getCaseNumber().equals(Demo.ROBIN_AT_SOC))
                .findFirst()
                .orElseThrow();
        assertThat(soc.cases()
                        .searchCases(new SearchRequest().text(Demo.ROBIN), null)
                        .getCases())
                .containsExactly(line);
        CaseView opened = soc.cases().openCase(line.getId(), null);
        assertThat(opened.getId()).isEqualTo(Robin.AT_SOC).isEqualTo(line.getId());
        assertThat(opened.getName()).isEqualTo(Demo.ROBIN);
        assertThat(opened.getTimeline()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.getOwner()).isEqualTo("soc");
            assertThat(item.getGround()).isEqualTo("OWN_AGENCY");
        });
    }

    @Test
    @Tag("CON-10")
    @Tag("CON-30")
    @Tag("LOG-01")
    void a_consent_opens_what_it_names_until_it_is_withdrawn_and_the_log_has_it() throws Exception {
        assertThat(amf.seenOf("soc", Robin.AT_AMF)).isEmpty();
        CaseView afBefore = af.cases().openCase(AT_AF, null);

        ConsentRequest asked = request(Category.ATTENDANCE);
        Receipt given = register(asked, null);
        UUID consent = Objects.requireNonNull(given.getId());
        List<TimelineItem> crossed = amf.cases().openCase(Robin.AT_AMF, null).getTimeline().stream()
                .filter(item -> item.getOwner().equals("soc"))
                .toList();
        assertThat(crossed).isNotEmpty().allSatisfy(item -> {
            assertThat(item.getCategory()).isEqualTo(Category.ATTENDANCE);
            assertThat(item.getGround()).isEqualTo("CONSENT");
            assertThat(item.getUntil()).isEqualTo(asked.getUntil());
        });

        // For whom it does not name the world is as it was.
        assertThat(af.cases().openCase(AT_AF, null)).isEqualTo(afBefore);
        Problem closed = af.problem(404, () -> af.cases().openCase(Robin.AT_SOC, null));
        assertThat(closed.getType()).isEqualTo("urn:bas:problem:not-found");
        assertThat(closed).isEqualTo(af.problem(404, () -> af.cases().openCase(UUID.randomUUID(), null)));
        assertThat(closed).isEqualTo(amf.problem(404, () -> amf.cases().openCase(Robin.AT_SOC, null)));

        Receipt withdrawn = soc.consents().withdrawConsent(Robin.AT_SOC, consent, new WithdrawalRequest(), null, null);
        assertThat(amf.seenOf("soc", Robin.AT_AMF)).isEmpty();
        assertThat(soc.consents().showConsent(Robin.AT_SOC, consent, null).getStatus())
                .isEqualTo(ConsentStatus.WITHDRAWN);

        assertThat(withdrawn.getLogEntry()).isNotNull().isNotEqualTo(given.getLogEntry());
        assertThat(withdrawn.getAt()).isAfter(given.getAt());
        assertThat(new LogApi(new Caller("soc-granskare").client())
                        .readLog(new LogRequest().caseNumber(Demo.ROBIN_AT_SOC).limit(200), null)
                        .getEntries())
                .filteredOn(entry ->
                        Set.of(given.getLogEntry(), withdrawn.getLogEntry()).contains(entry.getId()))
                .extracting(LogEntry::getUseCase)
                .containsExactlyInAnyOrder("RegisterConsent", "WithdrawConsent");
    }

    @Test
    @Tag("CON-14")
    void what_is_wrong_is_named_by_field_and_reason() throws Exception {
        ConsentRequest tooLong =
                request(Category.ATTENDANCE).until(Robin.today().plusYears(2));
        Problem told = soc.problem(422, () -> register(tooLong, null));
        assertThat(told.getType()).isEqualTo("urn:bas:problem:invalid-input");
        assertThat(told.getErrors())
                .extracting(FieldError::getField, FieldError::getReason)
                .containsExactly(tuple("until", "PERIOD_TOO_LONG"));
        assertThat(told.getErrors().getFirst().getMessage()).isNotEmpty();
    }

    @Test
    void what_is_sent_again_with_its_key_is_done_once() throws Exception {
        String key = UUID.randomUUID().toString();
        ConsentRequest asked = request(Category.ATTENDANCE);
        Receipt first = register(asked, key);
        int before = consents();
        assertThat(soc.consents().registerConsent(Robin.AT_SOC, asked, null, key))
                .isEqualTo(first);
        assertThat(consents()).isEqualTo(before);
        Problem told = soc.problem(422, () -> register(asked.place("Helsingkronagatan"), key));
        assertThat(told.getType()).isEqualTo("urn:bas:problem:key-of-another-request");
        assertThat(consents()).isEqualTo(before);
    }

    private int consents() throws ApiException {
        return soc.consents().listConsents(Robin.AT_SOC, null).getConsents().size();
    }

    @Test
    void a_tag_says_which_version_is_changed() throws Exception {
        ApiResponse<Receipt> first =
                af.notes().keepDraftWithHttpInfo(AT_AF, new DraftRequest().text("Vill börja"), null, "*", null);
        String old = tag(first);
        String kept = tag(af.notes()
                .keepDraftWithHttpInfo(AT_AF, new DraftRequest().text("Vill börja i januari"), old, null, null));
        assertThat(af.notes().showDraft(AT_AF, null).getText()).isEqualTo("Vill börja i januari");
        assertThat(tag(af.notes().showDraftWithHttpInfo(AT_AF, null)))
                .isEqualTo(kept)
                .isNotEqualTo(old);

        Problem stale = af.problem(412, () -> af.notes().discardDraft(AT_AF, old, null));
        assertThat(stale.getType()).isEqualTo("urn:bas:problem:changed-meanwhile");
        Problem blind = af.problem(428, () -> af.notes().discardDraft(AT_AF, null, null));
        assertThat(blind.getType()).isEqualTo("urn:bas:problem:condition-missing");

        af.notes().discardDraft(AT_AF, kept, null);
        af.problem(404, () -> af.notes().showDraft(AT_AF, null));
    }

    private static String tag(ApiResponse<?> answer) {
        return answer.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("ETag"))
                .map(header -> header.getValue().getFirst())
                .findFirst()
                .orElseThrow();
    }
}
