package auditway.platform.people.web;

import auditway.platform.people.Account;
import auditway.platform.people.AccountKeeping;
import auditway.platform.people.AccountKeeping.OneTime;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.PartnerOrganisations;
import auditway.platform.people.Role;
import auditway.platform.refusal.Again;
import auditway.platform.refusal.Invalid;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settings, Accounts: who may sign in, with which roles. */
@Controller
@RequestMapping("/settings/accounts")
class AccountsPage {

    private static final String LIST = "redirect:/settings/accounts";

    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final List<PartnerOrganisations> employers;

    AccountsPage(Accounts accounts, AccountKeeping keeping, List<PartnerOrganisations> employers) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.employers = employers;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        keeping.check(actor);
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("partners", partners());
        return "people/accounts";
    }

    @GetMapping("/new")
    String blank(Actor actor, Model model) {
        keeping.check(actor);
        return form(AccountForm.blank(), model);
    }

    @PostMapping
    String open(
            AccountForm typed, Actor actor, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        try {
            OneTime opened = keeping.open(typed.toAccount(), actor);
            redirect.addFlashAttribute("toast", opened.name() + " may sign in now.");
            redirect.addFlashAttribute("oneTime", opened);
            return LIST;
        } catch (Invalid refused) {
            return Again.show(form(typed, model), refused, model, response);
        }
    }

    @GetMapping("/{id}")
    String edit(@PathVariable String id, Actor actor, Model model) {
        keeping.check(actor);
        Account account = accounts.get(id);
        return edit(account, account.roles(), account.organisationId(), model);
    }

    @PostMapping("/{id}/roles")
    String give(
            @PathVariable String id,
            @ModelAttribute AccountForm typed,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            Account account = keeping.give(id, typed.chosen(), typed.organisationId(), actor);
            redirect.addFlashAttribute("toast", "Roles of " + account.name() + " saved.");
            return LIST;
        } catch (Invalid refused) {
            String view = edit(accounts.get(id), typed.chosen(), typed.organisationId(), model);
            return Again.show(view, refused, model, response);
        }
    }

    @PostMapping("/{id}/person")
    String rename(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            Account account = keeping.rename(id, name, email, actor);
            redirect.addFlashAttribute("toast", "Name and e-mail address of " + account.name() + " saved.");
            return LIST;
        } catch (Invalid refused) {
            Account account = accounts.get(id);
            model.addAttribute("typed", Map.of("name", name, "email", email));
            return Again.show(
                    edit(account, account.roles(), account.organisationId(), model), refused, model, response);
        }
    }

    @PostMapping("/{id}/activation")
    String activate(@PathVariable String id, @RequestParam boolean active, Actor actor, RedirectAttributes redirect) {
        Account account = keeping.activate(id, active, actor);
        redirect.addFlashAttribute(
                "toast", account.name() + (active ? " may sign in again." : " can no longer sign in."));
        return LIST;
    }

    @PostMapping("/{id}/password")
    String oneTimePassword(@PathVariable String id, Actor actor, RedirectAttributes redirect) {
        redirect.addFlashAttribute("oneTime", keeping.oneTimePassword(id, actor));
        return LIST;
    }

    private String form(AccountForm typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("roles", Role.values());
        model.addAttribute("partners", partners());
        return "people/new-account";
    }

    private String edit(Account account, Set<Role> chosen, @Nullable String organisationId, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("chosen", chosen);
        model.addAttribute("organisationId", organisationId);
        model.addAttribute("roles", Role.values());
        model.addAttribute("partners", partners());
        return "people/account";
    }

    private Map<String, String> partners() {
        Map<String, String> partners = new LinkedHashMap<>();
        employers.forEach(room -> partners.putAll(room.partners()));
        return partners;
    }
}
