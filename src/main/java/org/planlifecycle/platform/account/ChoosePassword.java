package org.planlifecycle.platform.account;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.camunda.bpm.engine.identity.User;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner of an account chooses its password over the link from the mail. */
@Service
class ChoosePassword {

    private static final String NO_LINK = "Liên kết này đã dùng, đã hết hạn hoặc đã có liên kết mới hơn; hãy đề nghị quản trị "
            + "gửi lại.";

    private final AccountLinks links;
    private final AccountPasswords passwords;
    private final IdentityService identity;
    private final Journal journal;

    ChoosePassword(AccountLinks links, AccountPasswords passwords, IdentityService identity, Journal journal) {
        this.links = links;
        this.passwords = passwords;
        this.identity = identity;
        this.journal = journal;
    }

    /** @throws Refusal if the link does not open */
    String ownerOf(String secret) {
        return links.ownerOf(secret).orElseThrow(() -> new Refusal(NO_LINK));
    }

    /** @throws Refusal if the link does not open, or the password is none that may be chosen; then it opens again */
    @Transactional
    public void choose(String secret, String password, String repeated) {
        String userId = links.use(secret).orElseThrow(() -> new Refusal(NO_LINK));
        if (!password.equals(repeated)) {
            throw new Refusal("Hai lần nhập mật khẩu không giống nhau; hãy nhập lại.");
        }
        User account = identity.createUserQuery().userId(userId).singleResult();
        if (account == null) {
            throw new Refusal(NO_LINK);
        }
        PasswordPolicyResult policy = identity.checkPasswordAgainstPolicy(password, account);
        if (!policy.isValid()) {
            throw new Refusal("Mật khẩu chưa đủ mạnh: cần ít nhất 10 ký tự, có chữ thường, chữ hoa, chữ số, ký tự đặc biệt và "
                    + "không chứa tên tài khoản; hãy chọn mật khẩu khác.");
        }
        account.setPassword(password);
        identity.saveUser(account);
        // who has forgotten a password has tried several
        identity.unlockUser(userId);
        passwords.chosenOverLink(userId);
        journal.record(PasswordMail.JOURNAL, userId, "passwordChosen", "Chủ tài khoản %s tự đặt mật khẩu qua liên kết."
                .formatted(userId));
    }
}
