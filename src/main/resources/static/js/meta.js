// What the head of the page says under a name: the account, the CSRF header and its token.
const element = (name) => document.querySelector(`meta[name="${name}"]`);

export const meta = (name) => element(name)?.content;

export const setMeta = (name, content) => {
  element(name).content = content;
};
