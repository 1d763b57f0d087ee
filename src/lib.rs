//! Maillint explains mail settings and checks them.
